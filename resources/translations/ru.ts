<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AcknowledgementCard</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Of the readings given at a terminal</source>
        <translation>О показаниях, переданных через терминал</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Прислать</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не присылать</translation>
    </message>
    <message>
        <source>Preparing the acknowledgement…</source>
        <translation>Готовим подтверждение…</translation>
    </message>
    <message>
        <source>Printed. Please take the sheet from the tray.</source>
        <translation>Напечатано. Заберите лист из лотка.</translation>
    </message>
    <message>
        <source>Printed. Please take the slip.</source>
        <translation>Напечатано. Заберите талон.</translation>
    </message>
    <message>
        <source>The company knows neither a phone nor an e-mail address of this account. Please print the acknowledgement.</source>
        <translation>У компании нет ни телефона, ни адреса эл. почты для этого лицевого счёта. Подтверждение можно напечатать.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляем…</translation>
    </message>
    <message>
        <source>It is on its way to {address}.</source>
        <translation>Отправлено: {address}.</translation>
    </message>
    <message>
        <source>There is nothing to acknowledge: nothing is given now.</source>
        <translation>Подтверждать нечего: показаний сейчас нет.</translation>
    </message>
    <message>
        <source>There is no connection with the company. The acknowledgement can be had as soon as it is back; the readings are kept.</source>
        <translation>Связи с компанией сейчас нет. Подтверждение можно будет получить, когда она появится; показания сохранены.</translation>
    </message>
</context>
<context>
    <name>AddLinkScreen</name>
    <message>
        <source>By surname</source>
        <translation>По фамилии</translation>
    </message>
    <message>
        <source>By password</source>
        <translation>По паролю</translation>
    </message>
    <message>
        <source>Surname of that account's holder</source>
        <translation>Фамилия потребителя того счёта</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation>Пароль того лицевого счёта</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить счёт</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер лицевого счёта</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Добавить лицевой счёт</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>This account has a password of its own. Its holder has been asked to confirm; the account appears in your list after that.</source>
        <translation>У этого счёта есть свой пароль. Мы попросили его владельца подтвердить; после этого счёт появится в вашем списке.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Коснитесь экрана, чтобы начать</translation>
    </message>
    <message>
        <source>Printing is not available for now.</source>
        <translation>Печать временно недоступна.</translation>
    </message>
    <message>
        <source>Bills, readings
and payment in two minutes</source>
        <translation>Счета, показания
и оплата — за две минуты</translation>
    </message>
    <message>
        <source>Touch the screen to begin. You will need your account number.</source>
        <translation>Коснитесь экрана, чтобы начать. Понадобится номер лицевого счёта.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>I am here for the first time</source>
        <translation>Я здесь впервые</translation>
    </message>
    <message>
        <source>Need help? Ask the operator.</source>
        <translation>Нужна помощь? Обратитесь к оператору.</translation>
    </message>
    <message>
        <source>The service is not available yet. Please wait.</source>
        <translation>Сервис пока недоступен. Подождите, пожалуйста.</translation>
    </message>
</context>
<context>
    <name>BillScreen</name>
    <message>
        <source>Opening the bill…</source>
        <translation>Открываем квитанцию…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Bill for {month}</source>
        <translation>Квитанция за {month}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>To e-mail</source>
        <translation>На e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <source>A bill is printed once in a visit. You can get another copy on your phone or by e-mail.</source>
        <translation>За одно посещение квитанция печатается один раз. Ещё одну можно получить на телефон или e-&#x2060;mail.</translation>
    </message>
    <message>
        <source>A bill is printed at most {times} in a visit. You can get another copy on your phone or by e-mail.</source>
        <translation>За одно посещение квитанция печатается не больше {times}. Ещё одну можно получить на телефон или e-&#x2060;mail.</translation>
    </message>
    <message>
        <source>Printed. Please take the bill from the tray.</source>
        <translation>Напечатано. Заберите квитанцию из лотка.</translation>
    </message>
    <message>
        <source>Handed to the printer. Please take the bill from the tray.</source>
        <translation>Передано на принтер. Заберите квитанцию из лотка.</translation>
    </message>
    <message>
        <source>Show the bill</source>
        <translation>Показать квитанцию</translation>
    </message>
    <message>
        <source>As soon as it is put right, printing goes on by itself. We wait for a minute at most.</source>
        <translation>Как только это исправят, печать продолжится сама. Ждём не дольше минуты.</translation>
    </message>
    <message>
        <source>The print was cancelled. You can get the bill on your phone or by e-mail instead.</source>
        <translation>Печать отменена. Вместо этого квитанцию можно получить на телефон или e-&#x2060;mail.</translation>
    </message>
    <message>
        <source>Send the bill to {address}?</source>
        <translation>Отправить квитанцию на {address}?</translation>
    </message>
    <message>
        <source>The letter comes in a few minutes.</source>
        <translation>Письмо с квитанцией придёт через несколько минут.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>We have sent a letter to {address}: open the link in it, then bills can be sent there. For now the bill can be taken along on your phone.</source>
        <translation>Мы отправили письмо на {address}: откройте ссылку в нём, и квитанции можно будет получать туда. А сейчас квитанцию можно получить на телефон.</translation>
    </message>
    <message>
        <source>Give an address on the “My details” tab and open the link in the letter that we send there. For now the bill can be taken along on your phone.</source>
        <translation>Укажите адрес на вкладке «Личные данные» и откройте ссылку в письме, которое мы пришлём. А сейчас квитанцию можно получить на телефон.</translation>
    </message>
    <message>
        <source>There is no confirmed e-mail yet</source>
        <translation>Подтверждённого e-&#x2060;mail пока нет</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>На телефон</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>On its way to {address}. A letter may take a few minutes.</source>
        <translation>Отправлено на {address}. Письмо придёт через несколько минут.</translation>
    </message>
    <message>
        <source>The bill on your phone</source>
        <translation>Квитанция на телефон</translation>
    </message>
    <message>
        <source>Point the phone's camera at the code and open the link.</source>
        <translation>Наведите камеру телефона на код и откройте ссылку.</translation>
    </message>
    <message>
        <source>The code is good until {time} and opens this bill only.</source>
        <translation>Код действует до {time} и открывает только эту квитанцию.</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation>Готовим код…</translation>
    </message>
    <message>
        <source>The code's time is over. Touch “To the phone” for a new one.</source>
        <translation>Время кода вышло. Нажмите «На телефон», чтобы получить новый.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Передаём…</translation>
    </message>
    <message>
        <source>Paid since then: {paid}. {due}</source>
        <translation>С тех пор оплачено {paid}. {due}</translation>
    </message>
    <message>
        <source>As of {day} {amount} is to be paid. The sheet has the old amount.</source>
        <translation>На {day} к оплате {amount}. На листе и в его коде — прежняя сумма.</translation>
    </message>
    <message>
        <source>As of {day} {amount} is overpaid: there is nothing to pay.</source>
        <translation>На {day} переплата {amount}: платить не нужно.</translation>
    </message>
    <message>
        <source>As of {day} there is nothing to pay.</source>
        <translation>На {day} всё оплачено: платить не нужно.</translation>
    </message>
    <message>
        <source>The print will be cancelled as soon as the printer answers. You can get the bill on your phone or by e-mail instead.</source>
        <translation>Отменим печать, как только принтер ответит. А квитанцию можно получить на телефон или e-&#x2060;mail.</translation>
    </message>
</context>
<context>
    <name>BillsCard</name>
    <message>
        <source>Bills</source>
        <translation>Квитанции</translation>
    </message>
    <message>
        <source>There are no bills yet.</source>
        <translation>Квитанций пока нет.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Начисления</translation>
    </message>
</context>
<context>
    <name>CabinetScreen</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>The subscriptions were changed but not saved.</source>
        <translation>Дополнительные услуги изменены, но не сохранены.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Personal cabinet</source>
        <translation>Личный кабинет</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Контролёр</translation>
    </message>
</context>
<context>
    <name>ChargesScreen</name>
    <message>
        <source>Charges by month</source>
        <translation>Начисления по месяцам</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загружаем…</translation>
    </message>
    <message>
        <source>Charges of the last months</source>
        <translation>Начисления за последние месяцы</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>Начислений пока нет</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>На начало</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Corrected,
privilege</source>
        <translation>Перерасчёт
и льгота</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Пени</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К оплате</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The terminal does not work for now</source>
        <translation>Терминал временно не работает</translation>
    </message>
    <message>
        <source>Please ask the operator. We will put it back to work soon.</source>
        <translation>Обратитесь, пожалуйста, к оператору. Скоро терминал снова заработает.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Confirmation by SMS</source>
        <translation>Подтверждение по смс</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Отправить смс</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Code from the message</source>
        <translation>Код подтверждения</translation>
    </message>
    <message>
        <source>We will send a code of six digits.</source>
        <translation>Мы отправим код из шести цифр.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The code was sent to {phone} and is good for 10 minutes. It may take a while.</source>
        <translation>Код отправлен на {phone} и действует 10 минут. Доставка может занять время.</translation>
    </message>
    <message>
        <source>Confirm by e-mail</source>
        <translation>Подтвердить по e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Another code can be sent in {time}.</source>
        <translation>Новый код можно отправить через {time}.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Contacts and password</source>
        <translation>Контакты и пароль</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загружаем…</translation>
    </message>
    <message>
        <source>Change password and e-mail</source>
        <translation>Изменить пароль и e-&#x2060;mail</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-&#x2060;mail: {address}</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>Телефон: {phone}</translation>
    </message>
    <message>
        <source>{address} waits for the link in our letter</source>
        <translation>{address} ждёт подтверждения по ссылке в письме</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>how long to wait: wait 1 second, in 5 seconds</extracomment>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>how long to wait: wait 1 minute, in 5 minutes</extracomment>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>how long to wait: wait 1 hour, in 5 hours</extracomment>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>how long until something: in 1 day, in 5 days</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>over which time: in 1 month, in 5 months</extracomment>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>how often at most: at most 2 times</extracomment>
        <translation>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>who lives in a dwelling: 1 person, 3 people</extracomment>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialsScreen</name>
    <message>
        <source>Leave empty what is to stay. A new e-mail address counts once you have opened the link in our letter.</source>
        <translation>Что не меняется, оставьте пустым. Новый e-&#x2060;mail начнёт действовать, когда вы откроете ссылку в нашем письме.</translation>
    </message>
    <message>
        <source>Password and e-mail</source>
        <translation>Пароль и e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Старый пароль</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>Новый e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>There is nothing to change yet.</source>
        <translation>Пока нечего менять: заполните новый пароль или e-&#x2060;mail.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Saved. A letter about the change is on its way.</source>
        <translation>Сохранено. Письмо об изменении отправлено.</translation>
    </message>
    <message>
        <source>Saved. Please open the link in the letter to {address}: until then the old address counts.</source>
        <translation>Сохранено. Откройте ссылку в письме на {address}: до этого действует прежний адрес.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>{month} {year}</source>
        <extracomment>a month alone: October 2026</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>a day: 22 November</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day}.{month}.{year}</source>
        <extracomment>a date in figures, as the bill has it: 05.11.2026</extracomment>
        <translation>{day}.{month}.{year}</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Loading…</source>
        <translation>Загружаем…</translation>
    </message>
    <message>
        <source>Pay everything</source>
        <translation>Оплатить всё</translation>
    </message>
    <message>
        <source>To pay for {period}, as of {day}</source>
        <translation>К оплате за {period}, на {day}</translation>
    </message>
    <message>
        <source>Overpaid as of {day}</source>
        <translation>Переплата на {day}</translation>
    </message>
    <message>
        <source>Nothing to pay as of {day}</source>
        <translation>К оплате ничего нет, на {day}</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation>Заплатить вперёд</translation>
    </message>
</context>
<context>
    <name>ExplainScreen</name>
    <message>
        <source>recalculation</source>
        <translation>перерасчёт</translation>
    </message>
    <message>
        <source>privilege</source>
        <translation>льгота</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>пени</translation>
    </message>
    <message>
        <source>for {month}</source>
        <translation>за {month}</translation>
    </message>
    <message>
        <source>Overpaid {amount}</source>
        <translation>Переплата {amount}</translation>
    </message>
    <message>
        <source>To pay {amount}</source>
        <translation>К оплате {amount}</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>долг</translation>
    </message>
    <message>
        <source>overpaid before</source>
        <translation>прежняя переплата</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>Дороже на {amount}</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>Дешевле на {amount}</translation>
    </message>
    <message>
        <source>Exactly as much</source>
        <translation>Ровно столько же</translation>
    </message>
    <message>
        <source>by the meter</source>
        <translation>по счётчику</translation>
    </message>
    <message>
        <source>by the norm</source>
        <translation>по нормативу</translation>
    </message>
    <message>
        <source>by the average</source>
        <translation>по среднему</translation>
    </message>
    <message>
        <source>Counted {now}, and {before} then.</source>
        <translation>Посчитано {now}, а тогда — {before}.</translation>
    </message>
    <message>
        <source>The use rose by {volume}</source>
        <translation>Расход вырос на {volume}</translation>
    </message>
    <message>
        <source>The use fell by {volume}</source>
        <translation>Расход снизился на {volume}</translation>
    </message>
    <message>
        <source>The tariff rose from {before} to {now}</source>
        <translation>Тариф вырос с {before} до {now}</translation>
    </message>
    <message>
        <source>The tariff fell from {before} to {now}</source>
        <translation>Тариф снизился с {before} до {now}</translation>
    </message>
    <message>
        <source>Recalculation: {before} then, {now} now</source>
        <translation>Перерасчёт: было {before}, стало {now}</translation>
    </message>
    <message>
        <source>Privilege: {before} then, {now} now</source>
        <translation>Льгота: было {before}, стало {now}</translation>
    </message>
    <message>
        <source>Penalty: {before} then, {now} now</source>
        <translation>Пени: было {before}, стало {now}</translation>
    </message>
    <message>
        <source>Other changes of the reckoning</source>
        <translation>Другие изменения в расчёте</translation>
    </message>
    <message>
        <source>Why so much: {utility}</source>
        <translation>Почему столько: {utility}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загружаем…</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>Начислений пока нет</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no charges were made then.</source>
        <translation>Сравнить не с чем: начислений тогда не было.</translation>
    </message>
    <message>
        <source>Against the month before</source>
        <translation>По сравнению с прошлым месяцем</translation>
    </message>
    <message>
        <source>Against the same month of last year</source>
        <translation>По сравнению с тем же месяцем прошлого года</translation>
    </message>
</context>
<context>
    <name>FirstVisitScreen</name>
    <message>
        <source>Both are at the top of the bill.</source>
        <translation>И то и другое есть в верхней части квитанции.</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый визит</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер лицевого счёта</translation>
    </message>
    <message>
        <source>Surname of the account's holder</source>
        <translation>Фамилия потребителя</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяем…</translation>
    </message>
</context>
<context>
    <name>GivenStrip</name>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>Entry status</source>
        <translation>Статус ввода</translation>
    </message>
    <message>
        <source>Way of submission</source>
        <translation>Статус показания</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Acknowledgement No. {number}</source>
        <translation>Номер подтверждения {number}</translation>
    </message>
    <message>
        <source>Reading for {month}</source>
        <translation>Показание за {month}</translation>
    </message>
    <message>
        <source>Used in the bill</source>
        <translation>Рассчитано</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted, will be delivered</source>
        <translation>Принято, будет передано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Передано</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Loading…</source>
        <translation>Загружаем…</translation>
    </message>
    <message>
        <source>History of readings</source>
        <translation>История показаний</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Use by month beside the year before</source>
        <translation>Расход по месяцам рядом с прошлым годом</translation>
    </message>
    <message>
        <source>There are no readings yet.</source>
        <translation>Показаний пока нет.</translation>
    </message>
    <message>
        <source>{utility}, meter No. {number}</source>
        <translation>{utility}, счётчик № {number}</translation>
    </message>
    <message>
        <source>Use in the month, {unit}</source>
        <translation>Расход за месяц, {unit}</translation>
    </message>
    <message>
        <source>The same month a year before</source>
        <translation>Тот же месяц годом раньше</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>Use, {unit}</source>
        <translation>Расход, {unit}</translation>
    </message>
    <message>
        <source>Entry status</source>
        <translation>Статус ввода</translation>
    </message>
    <message>
        <source>Way of submission</source>
        <translation>Статус показания</translation>
    </message>
    <message>
        <source>taken on {day}</source>
        <translation>снято {day}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Not accepted. {reason}</source>
        <translation>Не принято. {reason}</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>The visit ends by itself in {time}. Touch the screen to go on.</source>
        <translation>Сеанс завершится сам через {time}. Чтобы продолжить, коснитесь экрана.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть символ</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Убрать клавиатуру</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of the catalogue's language in that language itself</extracomment>
        <translation>Русский</translation>
    </message>
</context>
<context>
    <name>LetterWaitScreen</name>
    <message>
        <source>Open the link in the letter</source>
        <translation>Откройте ссылку в письме</translation>
    </message>
    <message>
        <source>A letter may take a few minutes. Not there? Look into the spam folder. This screen goes on by itself.</source>
        <translation>Письмо может идти несколько минут. Его нет? Загляните в папку «Спам». Этот экран продолжит сам.</translation>
    </message>
    <message>
        <source>Correct the address or confirm by SMS</source>
        <translation>Исправить адрес или подтвердить по смс</translation>
    </message>
    <message>
        <source>We have sent a letter to {address}.</source>
        <translation>Мы отправили письмо на {address}.</translation>
    </message>
    <message>
        <source>The link is good for {time}.</source>
        <translation>Ссылка действует {time}.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>Отправить ещё раз через {time}</translation>
    </message>
    <message>
        <source>The link was not opened in time. Please register again.</source>
        <translation>Ссылку не открыли вовремя. Зарегистрируйтесь заново.</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Linked accounts</source>
        <translation>Другие счета</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить счёт</translation>
    </message>
    <message>
        <source>Add the account of a relative or of a second dwelling to see both.</source>
        <translation>Добавьте счёт родственника или второго жилья, чтобы переходить между ними.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Ваш лицевой счёт</translation>
    </message>
    <message>
        <source>Waiting for its holder to confirm</source>
        <translation>Ждёт подтверждения владельца</translation>
    </message>
    <message>
        <source>Due {amount}</source>
        <translation>К оплате {amount}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The account number or the password is wrong. The number is still here: compare it with the bill and type the password again.</source>
        <translation>Неверный номер лицевого счёта или пароль. Номер сохранён: сверьте его с квитанцией и введите пароль ещё раз.</translation>
    </message>
    <message>
        <source>This amount cannot be paid. Please choose another one.</source>
        <translation>Такую сумму оплатить нельзя. Выберите другую.</translation>
    </message>
    <message>
        <source>The number and the surname do not open a registration. Compare both with the bill. If you have a password already, sign in with it; otherwise ask the operator.</source>
        <translation>По этому номеру и фамилии зарегистрироваться нельзя. Сверьте их с квитанцией. Если пароль уже есть, войдите с ним; иначе обратитесь к оператору.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait {time} and try again.</source>
        <translation>Слишком много попыток. Подождите {time} и попробуйте снова.</translation>
    </message>
    <message>
        <source>The old password is wrong. Nothing was changed: type it again.</source>
        <translation>Старый пароль неверный. Ничего не изменено: введите его ещё раз.</translation>
    </message>
    <message>
        <source>The code is wrong. Compare it with the message; tries left: {count}.</source>
        <translation>Код неверный. Сверьте его с сообщением; осталось попыток: {count}.</translation>
    </message>
    <message>
        <source>This code is no longer good. Please ask for a new one.</source>
        <translation>Этот код больше не действует. Запросите новый.</translation>
    </message>
    <message>
        <source>This account has been registered meanwhile. Sign in with the password or ask the operator.</source>
        <translation>Этот лицевой счёт уже зарегистрирован. Войдите с паролем или обратитесь к оператору.</translation>
    </message>
    <message>
        <source>This was printed in this visit already; a second copy is not printed.</source>
        <translation>За это посещение уже напечатано; второй экземпляр не печатается.</translation>
    </message>
    <message>
        <source>The account was not added: number and surname or password do not go together. Compare them with the bill of that account.</source>
        <translation>Счёт не добавлен: номер и фамилия или пароль не подходят друг к другу. Сверьте их с квитанцией того счёта.</translation>
    </message>
    <message>
        <source>This is no longer there. The page shows what is known now.</source>
        <translation>Этой записи уже нет. На экране — то, что известно сейчас.</translation>
    </message>
    <message>
        <source>The payment code did not pass the check, so it is not shown. Please try again or pay by the bill.</source>
        <translation>Код для оплаты не прошёл проверку, поэтому мы его не показываем. Попробуйте ещё раз или оплатите по квитанции.</translation>
    </message>
    <message>
        <source>Not accepted: there is no connection, and the terminal cannot keep anything just now. What was typed is still here: try again in a minute or ask the operator.</source>
        <translation>Не принято: связи с компанией нет, а терминал сейчас не может ничего сохранить. Введённое осталось на экране: попробуйте через минуту или обратитесь к оператору.</translation>
    </message>
    <message>
        <source>The visit has ended. Please sign in again.</source>
        <translation>Сеанс завершён. Войдите ещё раз.</translation>
    </message>
    <message>
        <source>It did not work this time, and nothing was changed. Please try again in a minute or ask the operator.</source>
        <translation>На этот раз не получилось, ничего не изменилось. Попробуйте через минуту или обратитесь к оператору.</translation>
    </message>
    <message>
        <source>It did not work. Please ask the operator for help.</source>
        <translation>Не получилось. Обратитесь к оператору.</translation>
    </message>
    <message>
        <source>The password is too short: at least 8 characters.</source>
        <translation>Пароль слишком короткий: нужно не меньше 8 символов.</translation>
    </message>
    <message>
        <source>The password is too long: at most 20 characters.</source>
        <translation>Пароль слишком длинный: не больше 20 символов.</translation>
    </message>
    <message>
        <source>The account number cannot be the password.</source>
        <translation>Номер лицевого счёта не может быть паролем.</translation>
    </message>
    <message>
        <source>This password is too common and easy to guess. Please choose another one.</source>
        <translation>Такой пароль слишком распространён, его легко угадать. Придумайте другой.</translation>
    </message>
    <message>
        <source>Please fill in the phone number.</source>
        <translation>Укажите номер телефона.</translation>
    </message>
    <message>
        <source>Please fill in the e-mail address.</source>
        <translation>Укажите адрес электронной почты.</translation>
    </message>
    <message>
        <source>This is not a mobile phone number. Please check the digits.</source>
        <translation>Это не номер мобильного телефона. Проверьте цифры.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check the letters.</source>
        <translation>Это не адрес электронной почты. Проверьте буквы.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please tell the operator.</source>
        <translation>В принтере закончилась бумага. Скажите об этом оператору.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer. Please tell the operator.</source>
        <translation>В принтере застряла бумага. Скажите об этом оператору.</translation>
    </message>
    <message>
        <source>The printer's cover is open. Please tell the operator.</source>
        <translation>Открыта крышка принтера. Скажите об этом оператору.</translation>
    </message>
    <message>
        <source>The printer is out of toner. Please tell the operator.</source>
        <translation>В принтере закончился тонер. Скажите об этом оператору.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please tell the operator.</source>
        <translation>Принтер не отвечает. Скажите об этом оператору.</translation>
    </message>
    <message>
        <source>The printer has been paused. Please tell the operator.</source>
        <translation>Принтер приостановлен. Скажите об этом оператору.</translation>
    </message>
    <message>
        <source>The printer is asleep and did not wake up. Please tell the operator.</source>
        <translation>Принтер спит и не просыпается. Сообщите оператору.</translation>
    </message>
    <message>
        <source>This terminal has no printer. Please ask the operator.</source>
        <translation>У этого терминала нет принтера. Обратитесь к оператору.</translation>
    </message>
    <message>
        <source>The printer did not accept the document. Please tell the operator.</source>
        <translation>Принтер не принял документ. Сообщите оператору.</translation>
    </message>
    <message>
        <source>The printer has a fault. Please tell the operator.</source>
        <translation>Принтер неисправен. Скажите об этом оператору.</translation>
    </message>
    <message>
        <source>There are more digits than the meter has. Please check the reading.</source>
        <translation>Цифр больше, чем у счётчика. Проверьте показание.</translation>
    </message>
    <message>
        <source>There are too many digits after the comma. Please check the reading.</source>
        <translation>Слишком много цифр после запятой. Проверьте показание.</translation>
    </message>
    <message>
        <source>{register}. {text}</source>
        <translation>{register}. {text}</translation>
    </message>
    <message>
        <source>The reading for {month} ({values}) was not taken. {reason}</source>
        <translation>Показание за {month} ({values}) не принято. {reason}</translation>
    </message>
    <message>
        <source>Please type «{register}» as well: all tariffs are given together.</source>
        <translation>Введите ещё «{register}»: показания всех тарифов передаются вместе.</translation>
    </message>
    <message>
        <source>The reading is lower than the previous one. Please check the digits.</source>
        <translation>Показание меньше предыдущего. Проверьте цифры.</translation>
    </message>
    <message>
        <source>The reading is higher than one that was given later. Ask the operator.</source>
        <translation>Показание больше переданного позже. Обратитесь к оператору.</translation>
    </message>
    <message>
        <source>Readings are not taken: the verification expired on {date}. Order a verification from the operator.</source>
        <translation>Показания не принимаются: срок поверки истёк {date}. Закажите поверку у оператора.</translation>
    </message>
    <message>
        <source>Readings are not taken today: it is outside the days of submission.</source>
        <translation>Сегодня показания не принимаются: это вне дней приёма.</translation>
    </message>
    <message>
        <source>This meter is read automatically: there is nothing to do.</source>
        <translation>Показания снимаются автоматически, делать ничего не нужно.</translation>
    </message>
    <message>
        <source>This meter is out of use.</source>
        <translation>Счётчик выведен из эксплуатации.</translation>
    </message>
    <message>
        <source>There were no readings for a long time: an inspector has to see the meter. Please tell the operator.</source>
        <translation>Показаний давно не было: нужен осмотр контролёром. Обратитесь к оператору.</translation>
    </message>
    <message>
        <source>The reading of this month has already been used in the bill.</source>
        <translation>Показание за этот месяц уже рассчитано.</translation>
    </message>
    <message>
        <source>The billing department did not take it. Please ask the operator.</source>
        <translation>Расчётный отдел его не принял. Обратитесь к оператору.</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>все цифры</translation>
    </message>
</context>
<context>
    <name>MeterChoice</name>
    <message>
        <source>taken off</source>
        <translation>снят</translation>
    </message>
</context>
<context>
    <name>MeterClosedCard</name>
    <message>
        <source>Was on {day}: {value}</source>
        <translation>Было {day}: {value}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ввести</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Readings are taken from {first} on</source>
        <translation>Приём показаний — с {first}</translation>
    </message>
    <message>
        <source>The reading arrived, but was not taken. {reason}</source>
        <translation>Показание передано, но не принято. {reason}</translation>
    </message>
</context>
<context>
    <name>MeterEntryCard</name>
    <message>
        <source>Submit</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Entry status: not accepted. {reason}</source>
        <translation>Статус ввода: не принято. {reason}</translation>
    </message>
    <message>
        <source>The first reading of this meter</source>
        <translation>Первое показание этого счётчика</translation>
    </message>
    <message>
        <source>Was on {day}</source>
        <translation>Было {day}</translation>
    </message>
    <message>
        <source>given now: {value}</source>
        <translation>передано: {value}</translation>
    </message>
    <message>
        <source>Type the digits of the meter.</source>
        <translation>Введите цифры со счётчика.</translation>
    </message>
    <message>
        <source>The use is {use}, usually it is about {usual} a month.</source>
        <translation>Расход {use}, обычно около {usual} в месяц.</translation>
    </message>
    <message>
        <source>The use is {use}: that is much.</source>
        <translation>Расход {use} — это много.</translation>
    </message>
    <message>
        <source>Is the reading right?</source>
        <translation>Показание верное?</translation>
    </message>
    <message>
        <source>The meter has passed zero.</source>
        <translation>Счётчик прошёл через ноль.</translation>
    </message>
    <message>
        <source>Altogether {use}.</source>
        <translation>Всего {use}.</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Да, передать</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Передаём…</translation>
    </message>
</context>
<context>
    <name>MeterHeading</name>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>verified until {date}</source>
        <translation>поверка до {date}</translation>
    </message>
    <message>
        <source>The verification ends today. Please order a new one.</source>
        <translation>Срок поверки истекает сегодня. Закажите новую у оператора.</translation>
    </message>
    <message>
        <source>The verification ends in {days}, on {date}. Please order a new one.</source>
        <translation>Срок поверки истекает через {days}, {date}. Закажите новую у оператора.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>январь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation>март</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation>август</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабрь</translation>
    </message>
</context>
<context>
    <name>MonthOfDay</name>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>,</source>
        <extracomment>between rubles and kopecks, and in 4,12 m³: a comma or a point</extracomment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>The passwords differ. Type the second again.</source>
        <translation>Пароли не совпадают. Введите второй ещё раз.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Overpaid by {amount}: there is nothing to pay.</source>
        <translation>Переплата {amount}: сейчас платить не нужно.</translation>
    </message>
    <message>
        <source>Payments start at {least}. The amount moves to the next bill.</source>
        <translation>Можно заплатить от {least}. Сумма перейдёт в следующую квитанцию.</translation>
    </message>
    <message>
        <source>The code is printed. Please take the slip.</source>
        <translation>Код напечатан. Заберите талон.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Напечатать код</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation>Готовим код…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation>Заплатить вперёд</translation>
    </message>
    <message>
        <source>Phone's camera</source>
        <translation>Камера телефона</translation>
    </message>
    <message>
        <source>Scanner in the bank's app</source>
        <translation>Сканер в приложении</translation>
    </message>
    <message>
        <source>There is nothing to pay here now.</source>
        <translation>Сейчас здесь нечего оплачивать.</translation>
    </message>
    <message>
        <source>Pay in Sberbank Online</source>
        <translation>Оплата в СберБанк Онлайн</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Изменить сумму</translation>
    </message>
    <message>
        <source>Amount, from {least} to {most}</source>
        <translation>Сумма, от {least} до {most}</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Показать код</translation>
    </message>
    <message>
        <source>All that is due: {amount}</source>
        <translation>Всё к оплате: {amount}</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>Payments start at {least}.</source>
        <translation>Можно заплатить от {least}.</translation>
    </message>
    <message>
        <source>No more than {most} can be paid at once.</source>
        <translation>За один раз можно заплатить не больше {most}.</translation>
    </message>
    <message>
        <source>All utilities</source>
        <translation>Все коммунальные услуги</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер лицевого счёта</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>{utility}: pay in Sberbank Online</source>
        <translation>{utility}: оплата в СберБанк Онлайн</translation>
    </message>
    <message>
        <source>Open the Sberbank Online app and choose “Pay by QR”.</source>
        <translation>Откройте СберБанк Онлайн и выберите «Оплата по QR».</translation>
    </message>
    <message>
        <source>Point the app at the code.</source>
        <translation>Наведите камеру на код.</translation>
    </message>
    <message>
        <source>Check the amount and confirm.</source>
        <translation>Проверьте сумму и подтвердите.</translation>
    </message>
    <message>
        <source>Open the phone's camera and point it at the code.</source>
        <translation>Откройте камеру телефона и наведите её на код.</translation>
    </message>
    <message>
        <source>Open the link on the phone: it has the amount and the account number to pay in the bank's app.</source>
        <translation>Откройте ссылку на телефоне: там сумма и лицевой счёт для оплаты в приложении банка.</translation>
    </message>
    <message>
        <source>The phone's ordinary camera does not open this code: use the app's scanner.</source>
        <translation>Обычная камера телефона этот код не откроет — нужен сканер в приложении.</translation>
    </message>
    <message>
        <source>The scanner in the bank's app does not open this code: use the phone's camera.</source>
        <translation>Сканер в приложении банка этот код не откроет — нужна обычная камера телефона.</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Коммунальные услуги</translation>
    </message>
    <message>
        <source>Code {number} of {count}, {amount} in all</source>
        <translation>Код {number} из {count}, всего {amount}</translation>
    </message>
    <message>
        <source>Code {number} of {count}: {payee}, {amount}</source>
        <translation>Код {number} из {count}: {payee}, {amount}</translation>
    </message>
    <message>
        <source>{payee}: {amount} moves to the next bill. Payments start at {least}.</source>
        <translation>{payee}: {amount} перейдут в следующую квитанцию. Можно заплатить от {least}.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Bank's app</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Sberbank Online</source>
        <translation>СберБанк Онлайн</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Л/с {number}</translation>
    </message>
    <message>
        <source>In the app: “Pay by QR”</source>
        <translation>В приложении: «Оплата по QR»</translation>
    </message>
    <message>
        <source>Point it at the code</source>
        <translation>Наведите на код</translation>
    </message>
    <message>
        <source>Check the amount</source>
        <translation>Проверьте сумму</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation>Наведите камеру на код</translation>
    </message>
    <message>
        <source>Open the link on the phone</source>
        <translation>Откройте ссылку на телефоне</translation>
    </message>
    <message>
        <source>The ordinary camera will not do.</source>
        <translation>Обычная камера не подойдёт.</translation>
    </message>
    <message>
        <source>The bank's scanner will not do.</source>
        <translation>Сканер банка не подойдёт.</translation>
    </message>
    <message>
        <source>Code {number} of {count}: {amount}</source>
        <translation>Код {number} из {count}: {amount}</translation>
    </message>
</context>
<context>
    <name>PersonalTab</name>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер лицевого счёта</translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation>Потребитель</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Total area</source>
        <translation>Общая площадь</translation>
    </message>
    <message>
        <source>Heated area</source>
        <translation>Отапливаемая</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнат</translation>
    </message>
    <message>
        <source>Registered people</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Resident people</source>
        <translation>Проживает</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>Печатаем страницу {page} из {pages}…</translation>
    </message>
    <message>
        <source>Checking the printer…</source>
        <translation>Проверяем принтер…</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>Отправляем на принтер…</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <translation>Ждём принтер…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печатаем…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Напечатано.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>A QR code: hold a phone in front of it</source>
        <translation>QR-код: наведите на него камеру телефона</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>Loading the meters…</source>
        <translation>Загружаем счётчики…</translation>
    </message>
    <message>
        <source>There are no meters on this account.</source>
        <translation>На этом лицевом счёте нет счётчиков.</translation>
    </message>
    <message>
        <source>The reading is deleted.</source>
        <translation>Показание удалено.</translation>
    </message>
    <message>
        <source>{utility}, meter No. {number}: {values}. The reading was given in this visit and is not used yet.</source>
        <translation>{utility}, счётчик № {number}: {values}. Показание передано в этом сеансе и ещё не рассчитано.</translation>
    </message>
    <message>
        <source>Delete the reading?</source>
        <translation>Удалить показание?</translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation>Не удалять</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>There is no connection with the company. Readings can be given: the terminal keeps them and delivers them by itself.</source>
        <translation>Связи с компанией нет. Показания можно передать: терминал сохранит их и передаст сам.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>If your e-mail address has changed, come to an operator with documents that show whose account it is.</source>
        <translation>Если адрес электронной почты изменился, обратитесь к оператору с документами на лицевой счёт.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Забыли пароль?</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер лицевого счёта</translation>
    </message>
    <message>
        <source>E-mail of the registration</source>
        <translation>E-&#x2060;mail, указанный при регистрации</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation>Отправить письмо</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Передаём…</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>Ко входу</translation>
    </message>
    <message>
        <source>If the number and the address go together, a letter with a link is on its way. Open it on the phone, set a new password and sign in here.</source>
        <translation>Если номер и адрес подходят друг к другу, письмо со ссылкой уже отправлено. Откройте его на телефоне, задайте новый пароль и войдите здесь.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Day, T1</source>
        <translation>День, Т1</translation>
    </message>
    <message>
        <source>Night, T2</source>
        <translation>Ночь, Т2</translation>
    </message>
    <message>
        <source>Peak, T1</source>
        <translation>Пик, Т1</translation>
    </message>
    <message>
        <source>Half-peak, T3</source>
        <translation>Полупик, Т3</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>The registration took too long and has ended. Please begin again.</source>
        <translation>Регистрация длилась слишком долго и закончена. Начните, пожалуйста, заново.</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Account {number}, {surname}</source>
        <translation>Лицевой счёт {number}, {surname}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Without the consent to the processing of personal data we may not register you.</source>
        <translation>Без согласия на обработку персональных данных зарегистрировать вас нельзя.</translation>
    </message>
    <message>
        <source>How to confirm the registration</source>
        <translation>Как подтвердить регистрацию</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По e-&#x2060;mail</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>По смс</translation>
    </message>
    <message>
        <source>I agree to the processing of my data</source>
        <translation>Согласен на обработку данных</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>{about} Request No. {number} is kept: the terminal delivers it as soon as there is a connection.</source>
        <translation>{about} Обращение № {number} сохранено: терминал передаст его, когда появится связь.</translation>
    </message>
    <message>
        <source>{about} Request No. {number}: an operator is looking at it.</source>
        <translation>{about} Обращение № {number} рассматривает оператор.</translation>
    </message>
    <message>
        <source>{about} Request No. {number} was settled on {day}.</source>
        <translation>{about} Обращение № {number} закрыто {day}.</translation>
    </message>
    <message>
        <source>{about} Request No. {number}, the operator's answer of {day}: {answer}</source>
        <translation>{about} Обращение № {number}, ответ оператора от {day}: {answer}</translation>
    </message>
    <message>
        <source>{day} you told that the meter was replaced ({values}).</source>
        <translation>{day} вы сообщили о замене прибора ({values}).</translation>
    </message>
    <message>
        <source>{day} you told that the previous reading was wrong: the meter shows {values}.</source>
        <translation>{day} вы сообщили, что прошлое показание ошибочно: на счётчике {values}.</translation>
    </message>
    <message>
        <source>{day} you told that the previous reading {previous} was wrong: the meter shows {values}.</source>
        <translation>{day} вы сообщили, что прошлое показание {previous} ошибочно: на счётчике {values}.</translation>
    </message>
    <message>
        <source>The reading of {day} ({values}) means an unusually high use.</source>
        <translation>По показанию от {day} ({values}) расход необычно большой.</translation>
    </message>
    <message>
        <source>The reading of {day} ({values}) was not taken. {reason}</source>
        <translation>Показание от {day} ({values}) не принято. {reason}</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Вход по лицевому счёту</translation>
    </message>
    <message>
        <source>Digits only, no letter. It is at the top of the bill.</source>
        <translation>Только цифры, без буквы. Он есть в верхней части квитанции.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер лицевого счёта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>I am here for the first time</source>
        <translation>Я здесь впервые</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Забыли пароль?</translation>
    </message>
    <message>
        <source>Type the account number.</source>
        <translation>Введите номер лицевого счёта.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Введите пароль.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message numerus="yes">
        <source>%n rubles</source>
        <translation>
            <numerusform>%n рубль</numerusform>
            <numerusform>%n рубля</numerusform>
            <numerusform>%n рублей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kopecks</source>
        <translation>
            <numerusform>%n копейка</numerusform>
            <numerusform>%n копейки</numerusform>
            <numerusform>%n копеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cubic metres</source>
        <translation>
            <numerusform>%n кубометр</numerusform>
            <numerusform>%n кубометра</numerusform>
            <numerusform>%n кубометров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gigacalories</source>
        <translation>
            <numerusform>%n гигакалория</numerusform>
            <numerusform>%n гигакалории</numerusform>
            <numerusform>%n гигакалорий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kilowatt-hours</source>
        <translation>
            <numerusform>%n киловатт-час</numerusform>
            <numerusform>%n киловатт-часа</numerusform>
            <numerusform>%n киловатт-часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n per cent</source>
        <translation>
            <numerusform>%n процент</numerusform>
            <numerusform>%n процента</numerusform>
            <numerusform>%n процентов</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} rubles</source>
        <translation>{value} рубля</translation>
    </message>
    <message>
        <source>{value} cubic metres</source>
        <translation>{value} кубометра</translation>
    </message>
    <message>
        <source>{value} gigacalories</source>
        <translation>{value} гигакалории</translation>
    </message>
    <message>
        <source>{value} kilowatt-hours</source>
        <translation>{value} киловатт-часа</translation>
    </message>
    <message>
        <source>{value} per cent</source>
        <translation>{value} процента</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>минус</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>плюс</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>times</source>
        <translation>умножить на</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>флажок</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>вкладка</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле ввода</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>диаграмма</translation>
    </message>
    <message>
        <source>cannot be pressed now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>characters typed: {count}</source>
        <translation>введено знаков: {count}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>стёрто</translation>
    </message>
    <message>
        <source>character</source>
        <translation>знак</translation>
    </message>
    <message>
        <source>Reading aloud is not available here.</source>
        <translation>Чтение вслух здесь недоступно.</translation>
    </message>
    <message>
        <source>Reading aloud will be ready in a moment.</source>
        <translation>Чтение вслух сейчас включится.</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>Для этого языка здесь нет голоса.</translation>
    </message>
    <message>
        <source>Plug in headphones, and the screen is read aloud.</source>
        <translation>Подключите наушники, и экран будет читаться вслух.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Password: {strength}</source>
        <translation>Пароль: {strength}</translation>
    </message>
    <message>
        <source>8 to 20 characters</source>
        <translation>от 8 до 20 символов</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>легко угадать</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хороший</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>надёжный</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Readings for {month} are taken on any day.</source>
        <translation>Показания за {month} принимаются в любой день.</translation>
    </message>
    <message>
        <source>Readings for {month} are taken until {last} inclusive.</source>
        <translation>Показания за {month} принимаются до {last} включительно.</translation>
    </message>
    <message>
        <source>Readings are taken from {first} to {last}; one given today counts for {month}.</source>
        <translation>Приём показаний — с {first} по {last}. Переданное сегодня учтут за {month}.</translation>
    </message>
    <message>
        <source>Readings are not taken today: from {first} to {last} again.</source>
        <translation>Сегодня показания не принимаются. Следующий приём — с {first} по {last}.</translation>
    </message>
    <message>
        <source>A later one counts for {month}.</source>
        <translation>Переданное позже учтут за {month}.</translation>
    </message>
    <message>
        <source>After that they are taken from {first} on.</source>
        <translation>Следующий приём — с {first}.</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>SMS notices</source>
        <translation>Смс-информирование</translation>
    </message>
    <message>
        <source>E-mail notices</source>
        <translation>Информирование по e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Bill by post</source>
        <translation>Счёт на дом</translation>
    </message>
    <message>
        <source>Bill by e-mail</source>
        <translation>Счёт по e-&#x2060;mail</translation>
    </message>
</context>
<context>
    <name>SubscriptionScreen</name>
    <message>
        <source>I agree, switch it on</source>
        <translation>Согласен, подключить</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загружаем…</translation>
    </message>
</context>
<context>
    <name>SubscriptionsCard</name>
    <message>
        <source>Subscriptions</source>
        <translation>Дополнительные услуги</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Изменения сохранены.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message>
        <source>The visit has ended. If something was printed, please take it along.</source>
        <translation>Сеанс завершён. Если вы что-то печатали, заберите листы.</translation>
    </message>
    <message>
        <source>What was given is kept: the terminal delivers it by itself.</source>
        <translation>Переданное сохранено: терминал доставит его сам, как только появится связь.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>View: text size, contrast, language</source>
        <translation>Вид: размер букв, контраст, язык</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Л/с {number}</translation>
    </message>
</context>
<context>
    <name>UnavailableDialog</name>
    <message>
        <source>Temporarily unavailable</source>
        <translation>Временно недоступно</translation>
    </message>
    <message>
        <source>The connection with the company is lost. What you have typed is kept. We are trying again and will go on by ourselves.</source>
        <translation>Связь с компанией прервалась. Всё, что вы ввели, сохранено. Мы пробуем снова и продолжим сами, как только связь вернётся.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>To the readings</source>
        <translation>К показаниям</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Gcal</source>
        <translation>Гкал</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>м³</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>The first reading: the use is counted from it.</source>
        <translation>Первое показание: расход считается от него.</translation>
    </message>
    <message>
        <source>Use {use}</source>
        <translation>Расход {use}</translation>
    </message>
    <message>
        <source>More than usual: {use}.</source>
        <translation>Больше обычного: {use}.</translation>
    </message>
    <message>
        <source>The meter has passed zero. Use {use}</source>
        <translation>Счётчик прошёл через ноль. Расход {use}</translation>
    </message>
    <message>
        <source>{use}, about {cost}</source>
        <translation>{use} — примерно {cost}</translation>
    </message>
    <message>
        <source>Check the digits and the comma.</source>
        <translation>Проверьте цифры и запятую.</translation>
    </message>
    <message>
        <source>Check the comma: is it perhaps {values}?</source>
        <translation>Проверьте запятую: может быть, {values}?</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>нет показания</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>не с чем сравнить</translation>
    </message>
    <message>
        <source>replaced or corrected</source>
        <translation>замена или исправление</translation>
    </message>
    <message>
        <source>in {months}</source>
        <translation>за {months}</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Use</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>No. {number}
{unit} in 12 months</source>
        <translation>№ {number}
{unit} за 12 месяцев</translation>
    </message>
    <message>
        <source>Use of the last months</source>
        <translation>Расход за последние месяцы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>Utility</name>
    <message>
        <source>Heating</source>
        <translation>Отопление</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>Горячая вода</translation>
    </message>
    <message>
        <source>Cold water</source>
        <translation>Холодная вода</translation>
    </message>
    <message>
        <source>Sewerage</source>
        <translation>Водоотведение</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Электроэнергия</translation>
    </message>
    <message>
        <source>Waste collection</source>
        <translation>Обращение с отходами</translation>
    </message>
</context>
<context>
    <name>UtilityRow</name>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>overpaid</source>
        <translation>переплата</translation>
    </message>
    <message>
        <source>debt {amount}</source>
        <translation>долг {amount}</translation>
    </message>
    <message>
        <source>Why so much?</source>
        <translation>Почему столько?</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Are the digits right? Say what happened:</source>
        <translation>Цифры верны? Выберите, что случилось:</translation>
    </message>
    <message>
        <source>The meter was replaced</source>
        <translation>Прибор заменили</translation>
    </message>
    <message>
        <source>The previous reading is wrong</source>
        <translation>Прошлое показание ошибочно</translation>
    </message>
    <message>
        <source>An operator will look up the new meter and take the reading {values}. Send the request?</source>
        <translation>Оператор проверит замену прибора и внесёт показание {values}. Отправить обращение?</translation>
    </message>
    <message>
        <source>An operator will check the previous reading {previous} and the new one {values}. Send the request?</source>
        <translation>Оператор сверит прошлое показание {previous} и новое {values}. Отправить обращение?</translation>
    </message>
    <message>
        <source>Send to the operator</source>
        <translation>Отправить оператору</translation>
    </message>
    <message>
        <source>Back to the digits</source>
        <translation>К цифрам</translation>
    </message>
</context>
<context>
    <name>AccessBar</name>
    <message>
        <source>View: text size, contrast, language</source>
        <translation>Вид: размер букв, контраст, язык</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Размер букв {percent} %</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Больше времени</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть экран</translation>
    </message>
    <message>
        <source>Hide the screen from others</source>
        <translation>Скрыть экран от посторонних</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The screen is hidden</source>
        <translation>Экран скрыт</translation>
    </message>
    <message>
        <source>Nobody sees your figures. Touch the screen to go on.</source>
        <translation>Ваших данных никто не видит. Коснитесь экрана, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>See what is due</source>
        <translation>Узнать сумму к оплате</translation>
    </message>
    <message>
        <source>Give meter readings</source>
        <translation>Передать показания счётчиков</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Оплатить телефоном</translation>
    </message>
    <message>
        <source>Print your bill</source>
        <translation>Напечатать квитанцию</translation>
    </message>
</context>
</TS>
