<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tt" sourcelanguage="en">
<context>
    <name>AcknowledgementCard</name>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished">Раслама</translation>
    </message>
    <message>
        <source>Of the readings given at a terminal</source>
        <translation type="unfinished">Терминал аша тапшырылган күрсәткечләр турында</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Бастыру</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Җибәрү</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">Җибәрмәскә</translation>
    </message>
    <message>
        <source>Preparing the acknowledgement…</source>
        <translation type="unfinished">Раслама әзерләнә…</translation>
    </message>
    <message>
        <source>Printed. Please take the sheet from the tray.</source>
        <translation type="unfinished">Басылды. Битне тартмадан алыгыз.</translation>
    </message>
    <message>
        <source>Printed. Please take the slip.</source>
        <translation type="unfinished">Басылды. Талонны алыгыз.</translation>
    </message>
    <message>
        <source>The company knows neither a phone nor an e-mail address of this account. Please print the acknowledgement.</source>
        <translation type="unfinished">Компаниядә бу шәхси счёт өчен телефон да, электрон почта да юк. Расламаны бастырырга мөмкин.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished">Җибәрелә…</translation>
    </message>
    <message>
        <source>It is on its way to {address}.</source>
        <translation type="unfinished">Җибәрелде: {address}.</translation>
    </message>
    <message>
        <source>There is nothing to acknowledge: nothing is given now.</source>
        <translation type="unfinished">Расларга әйбер юк: хәзер күрсәткечләр юк.</translation>
    </message>
    <message>
        <source>There is no connection with the company. The acknowledgement can be had as soon as it is back; the readings are kept.</source>
        <translation type="unfinished">Хәзер компания белән элемтә юк. Расламаны элемтә булгач алырга мөмкин; күрсәткечләр сакланды.</translation>
    </message>
</context>
<context>
    <name>AddLinkScreen</name>
    <message>
        <source>By surname</source>
        <translation type="unfinished">Фамилия буенча</translation>
    </message>
    <message>
        <source>By password</source>
        <translation type="unfinished">Серсүз буенча</translation>
    </message>
    <message>
        <source>Surname of that account's holder</source>
        <translation type="unfinished">Ул счёт кулланучысының фамилиясе</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation type="unfinished">Ул шәхси счётның серсүзе</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished">Счёт өстәү</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси счёт номеры</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation type="unfinished">Шәхси счётны өстәү</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Тикшерелә…</translation>
    </message>
    <message>
        <source>This account has a password of its own. Its holder has been asked to confirm; the account appears in your list after that.</source>
        <translation type="unfinished">Бу счётның үз серсүзе бар. Хуҗасыннан раслауны сорадык; шуннан соң счёт исемлегегездә күренәчәк.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation type="unfinished">Башлау өчен экранга кагылыгыз</translation>
    </message>
    <message>
        <source>Printing is not available for now.</source>
        <translation type="unfinished">Бастыру вакытлыча эшләми.</translation>
    </message>
    <message>
        <source>Bills, readings
and payment in two minutes</source>
        <translation type="unfinished">Счётлар, күрсәткечләр
һәм түләү — ике&#xa0;минутта</translation>
    </message>
    <message>
        <source>Touch the screen to begin. You will need your account number.</source>
        <translation type="unfinished">Башлау өчен экранга кагылыгыз. Шәхси счёт номеры кирәк булачак.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Керү</translation>
    </message>
    <message>
        <source>I am here for the first time</source>
        <translation type="unfinished">Монда беренче тапкыр</translation>
    </message>
    <message>
        <source>Need help? Ask the operator.</source>
        <translation type="unfinished">Ярдәм кирәкме? Операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>The service is not available yet. Please wait.</source>
        <translation type="unfinished">Хезмәт әлегә эшләми. Зинһар, көтегез.</translation>
    </message>
</context>
<context>
    <name>BillScreen</name>
    <message>
        <source>Opening the bill…</source>
        <translation type="unfinished">Квитанция ачыла…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">{page} бит, барысы {pages}</translation>
    </message>
    <message>
        <source>Bill for {month}</source>
        <translation type="unfinished">Квитанция: {month}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Бастыру</translation>
    </message>
    <message>
        <source>To e-mail</source>
        <translation type="unfinished">E-&#x2060;mail-га</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Вакрак</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Эрерәк</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished">Тагын бастыру</translation>
    </message>
    <message>
        <source>A bill is printed once in a visit. You can get another copy on your phone or by e-mail.</source>
        <translation type="unfinished">Бер килүдә квитанция бер тапкыр басыла. Тагын берсен телефонга яки e-&#x2060;mail аша алырга мөмкин.</translation>
    </message>
    <message>
        <source>A bill is printed at most {times} in a visit. You can get another copy on your phone or by e-mail.</source>
        <translation type="unfinished">Бер килүдә квитанция иң күбе {times} басыла. Тагын берсен телефонга яки e-&#x2060;mail аша алырга мөмкин.</translation>
    </message>
    <message>
        <source>Printed. Please take the bill from the tray.</source>
        <translation type="unfinished">Басылды. Квитанцияне тартмадан алыгыз.</translation>
    </message>
    <message>
        <source>Handed to the printer. Please take the bill from the tray.</source>
        <translation type="unfinished">Принтерга тапшырылды. Квитанцияне тартмадан алыгыз.</translation>
    </message>
    <message>
        <source>Show the bill</source>
        <translation type="unfinished">Квитанцияне күрсәтү</translation>
    </message>
    <message>
        <source>As soon as it is put right, printing goes on by itself. We wait for a minute at most.</source>
        <translation type="unfinished">Төзәткәч, басу үзеннән-үзе дәвам итәчәк. Бер минуттан артык көтмибез.</translation>
    </message>
    <message>
        <source>The print was cancelled. You can get the bill on your phone or by e-mail instead.</source>
        <translation type="unfinished">Басу туктатылды. Аның урынына квитанцияне телефонга яки e-&#x2060;mail аша алырга мөмкин.</translation>
    </message>
    <message>
        <source>Send the bill to {address}?</source>
        <translation type="unfinished">Квитанцияне {address} адресына җибәрергәме?</translation>
    </message>
    <message>
        <source>The letter comes in a few minutes.</source>
        <translation type="unfinished">Квитанция белән хат берничә минуттан килер.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Җибәрү</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">Җибәрмәскә</translation>
    </message>
    <message>
        <source>We have sent a letter to {address}: open the link in it, then bills can be sent there. For now the bill can be taken along on your phone.</source>
        <translation type="unfinished">{address} адресына хат җибәрдек: андагы сылтаманы ачыгыз, шуннан соң квитанцияләр шунда килә алачак. Ә хәзер квитанцияне телефонга алырга мөмкин.</translation>
    </message>
    <message>
        <source>Give an address on the “My details” tab and open the link in the letter that we send there. For now the bill can be taken along on your phone.</source>
        <translation type="unfinished">«Шәхси мәгълүмат» битендә адресны күрсәтегез һәм без җибәргән хаттагы сылтаманы ачыгыз. Ә хәзер квитанцияне телефонга алырга мөмкин.</translation>
    </message>
    <message>
        <source>There is no confirmed e-mail yet</source>
        <translation type="unfinished">Расланган e-&#x2060;mail әлегә юк</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation type="unfinished">Телефонга</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Ябу</translation>
    </message>
    <message>
        <source>On its way to {address}. A letter may take a few minutes.</source>
        <translation type="unfinished">{address} адресына җибәрелде. Хат берничә минуттан килер.</translation>
    </message>
    <message>
        <source>The bill on your phone</source>
        <translation type="unfinished">Квитанция телефонга</translation>
    </message>
    <message>
        <source>Point the phone's camera at the code and open the link.</source>
        <translation type="unfinished">Телефон камерасын кодка юнәлтегез һәм сылтаманы ачыгыз.</translation>
    </message>
    <message>
        <source>The code is good until {time} and opens this bill only.</source>
        <translation type="unfinished">Код {time} сәгатькә кадәр эшли һәм бары шушы квитанцияне ача.</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation type="unfinished">Код әзерләнә…</translation>
    </message>
    <message>
        <source>The code's time is over. Touch “To the phone” for a new one.</source>
        <translation type="unfinished">Кодның вакыты чыкты. Яңасын алу өчен «Телефонга» төймәсенә басыгыз.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished">Җибәрелә…</translation>
    </message>
    <message>
        <source>Paid since then: {paid}. {due}</source>
        <translation type="unfinished">Шуннан бирле түләнде: {paid}. {due}</translation>
    </message>
    <message>
        <source>As of {day} {amount} is to be paid. The sheet has the old amount.</source>
        <translation type="unfinished">{day} көненә түләргә {amount}. Биттә һәм аның кодында — элекке сумма.</translation>
    </message>
    <message>
        <source>As of {day} {amount} is overpaid: there is nothing to pay.</source>
        <translation type="unfinished">{day} көненә артык түләнгән {amount}: түләргә кирәкми.</translation>
    </message>
    <message>
        <source>As of {day} there is nothing to pay.</source>
        <translation type="unfinished">{day} көненә барысы да түләнгән: түләргә кирәкми.</translation>
    </message>
    <message>
        <source>The print will be cancelled as soon as the printer answers. You can get the bill on your phone or by e-mail instead.</source>
        <translation type="unfinished">Принтер җавап бирүгә басуны туктатабыз. Ә квитанцияне телефонга яки e-&#x2060;mail аша алырга мөмкин.</translation>
    </message>
</context>
<context>
    <name>BillsCard</name>
    <message>
        <source>Bills</source>
        <translation type="unfinished">Квитанцияләр</translation>
    </message>
    <message>
        <source>There are no bills yet.</source>
        <translation type="unfinished">Квитанцияләр әлегә юк.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ачу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Бастыру</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished">Исәпләүләр</translation>
    </message>
</context>
<context>
    <name>CabinetScreen</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Баш бит</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished">Күрсәткечләр</translation>
    </message>
    <message>
        <source>My details</source>
        <translation type="unfinished">Шәхси мәгълүмат</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation type="unfinished">Үзгәрешләрне сакларгамы?</translation>
    </message>
    <message>
        <source>The subscriptions were changed but not saved.</source>
        <translation type="unfinished">Өстәмә хезмәтләр үзгәртелде, әмма сакланмады.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Саклау</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">Сакламаска</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Terminal</source>
        <translation type="unfinished">Терминал</translation>
    </message>
    <message>
        <source>Personal cabinet</source>
        <translation type="unfinished">Шәхси кабинет</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">Оператор</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Контролёр</translation>
    </message>
</context>
<context>
    <name>ChargesScreen</name>
    <message>
        <source>Charges by month</source>
        <translation type="unfinished">Айлар буенча исәпләүләр</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Алдарак</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Соңрак</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Йөкләнә…</translation>
    </message>
    <message>
        <source>Charges of the last months</source>
        <translation type="unfinished">Соңгы айлар өчен исәпләүләр</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation type="unfinished">Исәпләүләр әлегә юк</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">Барысы</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Башта</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished">Исәпләнгән</translation>
    </message>
    <message>
        <source>Corrected,
privilege</source>
        <translation type="unfinished">Төзәтү
һәм ташлама</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation type="unfinished">Пеня</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished">Түләнгән</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Түләргә</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The terminal does not work for now</source>
        <translation type="unfinished">Терминал вакытлыча эшләми</translation>
    </message>
    <message>
        <source>Please ask the operator. We will put it back to work soon.</source>
        <translation type="unfinished">Зинһар, операторга мөрәҗәгать итегез. Терминал тиздән янә эшли башлаячак.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Confirmation by SMS</source>
        <translation type="unfinished">Смс аша раслау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Саклау</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Саклана…</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation type="unfinished">Смс җибәрү</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished">Кесә телефоны</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">ОК</translation>
    </message>
    <message>
        <source>Code from the message</source>
        <translation type="unfinished">Раслау коды</translation>
    </message>
    <message>
        <source>We will send a code of six digits.</source>
        <translation type="unfinished">Алты саннан торган код җибәрәбез.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">Кабатлау</translation>
    </message>
    <message>
        <source>The code was sent to {phone} and is good for 10 minutes. It may take a while.</source>
        <translation type="unfinished">Код {phone} номерына җибәрелде һәм 10 минут эшли. Бераз көтәргә туры килергә мөмкин.</translation>
    </message>
    <message>
        <source>Confirm by e-mail</source>
        <translation type="unfinished">E-&#x2060;mail аша раслау</translation>
    </message>
    <message>
        <source>Another code can be sent in {time}.</source>
        <translation type="unfinished">Яңа кодны {time} узгач җибәреп була.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Расланды</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Contacts and password</source>
        <translation type="unfinished">Контактлар һәм серсүз</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Йөкләнә…</translation>
    </message>
    <message>
        <source>Change password and e-mail</source>
        <translation type="unfinished">Серсүзне һәм e-&#x2060;mail-ны үзгәртү</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">күрсәтелмәгән</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation type="unfinished">E-&#x2060;mail: {address}</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation type="unfinished">Телефон: {phone}</translation>
    </message>
    <message>
        <source>{address} waits for the link in our letter</source>
        <translation type="unfinished">{address} хаттагы сылтама аша раслауны көтә</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>how long to wait: wait 1 second, in 5 seconds</extracomment>
        <translation type="unfinished">
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>how long to wait: wait 1 minute, in 5 minutes</extracomment>
        <translation type="unfinished">
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>how long to wait: wait 1 hour, in 5 hours</extracomment>
        <translation type="unfinished">
            <numerusform>%n сәгать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>how long until something: in 1 day, in 5 days</extracomment>
        <translation type="unfinished">
            <numerusform>%n көн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>over which time: in 1 month, in 5 months</extracomment>
        <translation type="unfinished">
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>how often at most: at most 2 times</extracomment>
        <translation type="unfinished">
            <numerusform>%n тапкыр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>who lives in a dwelling: 1 person, 3 people</extracomment>
        <translation type="unfinished">
            <numerusform>%n кеше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialsScreen</name>
    <message>
        <source>Leave empty what is to stay. A new e-mail address counts once you have opened the link in our letter.</source>
        <translation type="unfinished">Үзгәрмәгәнен буш калдырыгыз. Яңа e-&#x2060;mail хатыбыздагы сылтаманы ачкач эшли башлый.</translation>
    </message>
    <message>
        <source>Password and e-mail</source>
        <translation type="unfinished">Серсүз һәм e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation type="unfinished">Иске серсүз</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation type="unfinished">Яңа e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Саклау</translation>
    </message>
    <message>
        <source>There is nothing to change yet.</source>
        <translation type="unfinished">Әлегә үзгәртер әйбер юк: яңа серсүзне яки e-&#x2060;mail-ны языгыз.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Саклана…</translation>
    </message>
    <message>
        <source>Saved. A letter about the change is on its way.</source>
        <translation type="unfinished">Сакланды. Үзгәреш турында хат җибәрелде.</translation>
    </message>
    <message>
        <source>Saved. Please open the link in the letter to {address}: until then the old address counts.</source>
        <translation type="unfinished">Сакланды. {address} адресына килгән хаттагы сылтаманы ачыгыз: аңарчы элекке адрес эшли.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>{month} {year}</source>
        <extracomment>a month alone: October 2026</extracomment>
        <translation type="unfinished">{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>a day: 22 November</extracomment>
        <translation type="unfinished">{day} {month}</translation>
    </message>
    <message>
        <source>{day}.{month}.{year}</source>
        <extracomment>a date in figures, as the bill has it: 05.11.2026</extracomment>
        <translation type="unfinished">{day}.{month}.{year}</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished">Юрама {version}</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Йөкләнә…</translation>
    </message>
    <message>
        <source>Pay everything</source>
        <translation type="unfinished">Барысын түләү</translation>
    </message>
    <message>
        <source>To pay for {period}, as of {day}</source>
        <translation type="unfinished">{day} көненә {period} өчен түләргә</translation>
    </message>
    <message>
        <source>Overpaid as of {day}</source>
        <translation type="unfinished">{day} көненә артык түләнгән</translation>
    </message>
    <message>
        <source>Nothing to pay as of {day}</source>
        <translation type="unfinished">{day} көненә түләргә кирәкми</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation type="unfinished">Алдан түләү</translation>
    </message>
</context>
<context>
    <name>ExplainScreen</name>
    <message>
        <source>recalculation</source>
        <translation type="unfinished">яңадан исәпләү</translation>
    </message>
    <message>
        <source>privilege</source>
        <translation type="unfinished">ташлама</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation type="unfinished">пеня</translation>
    </message>
    <message>
        <source>for {month}</source>
        <translation type="unfinished">{month} өчен</translation>
    </message>
    <message>
        <source>Overpaid {amount}</source>
        <translation type="unfinished">Артык түләнгән {amount}</translation>
    </message>
    <message>
        <source>To pay {amount}</source>
        <translation type="unfinished">Түләргә {amount}</translation>
    </message>
    <message>
        <source>debt</source>
        <translation type="unfinished">бурыч</translation>
    </message>
    <message>
        <source>overpaid before</source>
        <translation type="unfinished">элек артык түләнгән</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">түләнгән</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation type="unfinished">{amount} кыйммәтрәк</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation type="unfinished">{amount} арзанрак</translation>
    </message>
    <message>
        <source>Exactly as much</source>
        <translation type="unfinished">Нәкъ шул ук сумма</translation>
    </message>
    <message>
        <source>by the meter</source>
        <translation type="unfinished">счётчик буенча</translation>
    </message>
    <message>
        <source>by the norm</source>
        <translation type="unfinished">норматив буенча</translation>
    </message>
    <message>
        <source>by the average</source>
        <translation type="unfinished">уртача күләм буенча</translation>
    </message>
    <message>
        <source>Counted {now}, and {before} then.</source>
        <translation type="unfinished">{now} исәпләнгән, ә ул чакта — {before}.</translation>
    </message>
    <message>
        <source>The use rose by {volume}</source>
        <translation type="unfinished">Куллану {volume} артты</translation>
    </message>
    <message>
        <source>The use fell by {volume}</source>
        <translation type="unfinished">Куллану {volume} кимеде</translation>
    </message>
    <message>
        <source>The tariff rose from {before} to {now}</source>
        <translation type="unfinished">Тариф артты: {before} иде, хәзер {now}</translation>
    </message>
    <message>
        <source>The tariff fell from {before} to {now}</source>
        <translation type="unfinished">Тариф кимеде: {before} иде, хәзер {now}</translation>
    </message>
    <message>
        <source>Recalculation: {before} then, {now} now</source>
        <translation type="unfinished">Яңадан исәпләү: {before} иде, хәзер {now}</translation>
    </message>
    <message>
        <source>Privilege: {before} then, {now} now</source>
        <translation type="unfinished">Ташлама: {before} иде, хәзер {now}</translation>
    </message>
    <message>
        <source>Penalty: {before} then, {now} now</source>
        <translation type="unfinished">Пеня: {before} иде, хәзер {now}</translation>
    </message>
    <message>
        <source>Other changes of the reckoning</source>
        <translation type="unfinished">Исәпләүдәге башка үзгәрешләр</translation>
    </message>
    <message>
        <source>Why so much: {utility}</source>
        <translation type="unfinished">Ник шулкадәр: {utility}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Йөкләнә…</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation type="unfinished">Исәпләүләр әлегә юк</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no charges were made then.</source>
        <translation type="unfinished">Чагыштырырга әйбер юк: ул чакта исәпләүләр булмаган.</translation>
    </message>
    <message>
        <source>Against the month before</source>
        <translation type="unfinished">Үткән ай белән чагыштырганда</translation>
    </message>
    <message>
        <source>Against the same month of last year</source>
        <translation type="unfinished">Үткән елның шул ае белән чагыштырганда</translation>
    </message>
</context>
<context>
    <name>FirstVisitScreen</name>
    <message>
        <source>Both are at the top of the bill.</source>
        <translation type="unfinished">Икесе дә квитанциянең өске өлешендә бар.</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished">Беренче килү</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси счёт номеры</translation>
    </message>
    <message>
        <source>Surname of the account's holder</source>
        <translation type="unfinished">Кулланучының фамилиясе</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Алга</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Тикшерелә…</translation>
    </message>
</context>
<context>
    <name>GivenStrip</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Күрсәткеч</translation>
    </message>
    <message>
        <source>Entry status</source>
        <translation type="unfinished">Кертү статусы</translation>
    </message>
    <message>
        <source>Way of submission</source>
        <translation type="unfinished">Ничек бирелгән</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished">Раслама</translation>
    </message>
    <message>
        <source>Acknowledgement No. {number}</source>
        <translation type="unfinished">Раслама номеры {number}</translation>
    </message>
    <message>
        <source>Reading for {month}</source>
        <translation type="unfinished">Күрсәткеч: {month}</translation>
    </message>
    <message>
        <source>Used in the bill</source>
        <translation type="unfinished">Исәпләнде</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Кабул ителде</translation>
    </message>
    <message>
        <source>Accepted, will be delivered</source>
        <translation type="unfinished">Кабул ителде, тапшырылачак</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished">Тапшырылды</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Йөкләнә…</translation>
    </message>
    <message>
        <source>History of readings</source>
        <translation type="unfinished">Күрсәткечләр тарихы</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Куллану</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished">Күрсәткечләр</translation>
    </message>
    <message>
        <source>Use by month beside the year before</source>
        <translation type="unfinished">Айлар буенча куллану һәм үткән ел</translation>
    </message>
    <message>
        <source>There are no readings yet.</source>
        <translation type="unfinished">Күрсәткечләр әлегә юк.</translation>
    </message>
    <message>
        <source>{utility}, meter No. {number}</source>
        <translation type="unfinished">{utility}, счётчик № {number}</translation>
    </message>
    <message>
        <source>Use in the month, {unit}</source>
        <translation type="unfinished">Айлык куллану, {unit}</translation>
    </message>
    <message>
        <source>The same month a year before</source>
        <translation type="unfinished">Бер ел элек шул ук ай</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Month</source>
        <translation type="unfinished">Ай</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Күрсәткеч</translation>
    </message>
    <message>
        <source>Use, {unit}</source>
        <translation type="unfinished">Куллану, {unit}</translation>
    </message>
    <message>
        <source>Entry status</source>
        <translation type="unfinished">Кертү статусы</translation>
    </message>
    <message>
        <source>Way of submission</source>
        <translation type="unfinished">Ничек бирелгән</translation>
    </message>
    <message>
        <source>taken on {day}</source>
        <translation type="unfinished">алынган: {day}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished">№ {number}</translation>
    </message>
    <message>
        <source>Not accepted. {reason}</source>
        <translation type="unfinished">Кабул ителмәде. {reason}</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Сез әле мондамы?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Дәвам итү</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Чыгу</translation>
    </message>
    <message>
        <source>The visit ends by itself in {time}. Touch the screen to go on.</source>
        <translation type="unfinished">Сеанс {time} узгач үзе тәмамлана. Дәвам итү өчен экранга кагылыгыз.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Чистарту</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Әзер</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Буш ара</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Билгене бетерү</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">Баш хәрефләр</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">Клавиатураны яшерү</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of the catalogue's language in that language itself</extracomment>
        <translatorcomment>Written without a native speaker. What is marked unfinished waits for the review of one, and is in use meanwhile.</translatorcomment>
        <translation type="unfinished">Татарча</translation>
    </message>
</context>
<context>
    <name>LetterWaitScreen</name>
    <message>
        <source>Open the link in the letter</source>
        <translation type="unfinished">Хаттагы сылтаманы ачыгыз</translation>
    </message>
    <message>
        <source>A letter may take a few minutes. Not there? Look into the spam folder. This screen goes on by itself.</source>
        <translation type="unfinished">Хат берничә минут килергә мөмкин. Юкмы? «Спам» папкасын карагыз. Бу экран үзе дәвам итәчәк.</translation>
    </message>
    <message>
        <source>Correct the address or confirm by SMS</source>
        <translation type="unfinished">Адресны төзәтү яки смс аша раслау</translation>
    </message>
    <message>
        <source>We have sent a letter to {address}.</source>
        <translation type="unfinished">{address} адресына хат җибәрдек.</translation>
    </message>
    <message>
        <source>The link is good for {time}.</source>
        <translation type="unfinished">Сылтама {time} эшли.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">Тагын җибәрү</translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation type="unfinished">{time} узгач тагын җибәрү</translation>
    </message>
    <message>
        <source>The link was not opened in time. Please register again.</source>
        <translation type="unfinished">Сылтама вакытында ачылмады. Яңадан теркәлегез.</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Linked accounts</source>
        <translation type="unfinished">Башка счётлар</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished">Счёт өстәү</translation>
    </message>
    <message>
        <source>Add the account of a relative or of a second dwelling to see both.</source>
        <translation type="unfinished">Икесен дә күрү өчен туганыгызның яки икенче торакның счётын өстәгез.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation type="unfinished">Сезнең шәхси счёт</translation>
    </message>
    <message>
        <source>Waiting for its holder to confirm</source>
        <translation type="unfinished">Хуҗасының раславын көтә</translation>
    </message>
    <message>
        <source>Due {amount}</source>
        <translation type="unfinished">Түләргә {amount}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Аеру</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished">Күчү</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The account number or the password is wrong. The number is still here: compare it with the bill and type the password again.</source>
        <translation type="unfinished">Шәхси счёт номеры яки серсүз дөрес түгел. Номер сакланды: аны квитанция белән чагыштырыгыз һәм серсүзне кабат языгыз.</translation>
    </message>
    <message>
        <source>This amount cannot be paid. Please choose another one.</source>
        <translation type="unfinished">Мондый сумманы түләп булмый. Башкасын сайлагыз.</translation>
    </message>
    <message>
        <source>The number and the surname do not open a registration. Compare both with the bill. If you have a password already, sign in with it; otherwise ask the operator.</source>
        <translation type="unfinished">Бу номер һәм фамилия белән теркәлеп булмый. Аларны квитанция белән чагыштырыгыз. Серсүзегез булса, аның белән керегез; юкса операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait {time} and try again.</source>
        <translation type="unfinished">Омтылышлар артык күп. {time} көтегез һәм кабатлап карагыз.</translation>
    </message>
    <message>
        <source>The old password is wrong. Nothing was changed: type it again.</source>
        <translation type="unfinished">Иске серсүз дөрес түгел. Берни дә үзгәрмәде: аны кабат языгыз.</translation>
    </message>
    <message>
        <source>The code is wrong. Compare it with the message; tries left: {count}.</source>
        <translation type="unfinished">Код дөрес түгел. Аны хәбәр белән чагыштырыгыз; калган омтылышлар: {count}.</translation>
    </message>
    <message>
        <source>This code is no longer good. Please ask for a new one.</source>
        <translation type="unfinished">Бу код инде эшләми. Яңасын сорагыз.</translation>
    </message>
    <message>
        <source>This account has been registered meanwhile. Sign in with the password or ask the operator.</source>
        <translation type="unfinished">Бу шәхси счёт инде теркәлгән. Серсүз белән керегез яки операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>This was printed in this visit already; a second copy is not printed.</source>
        <translation type="unfinished">Бу килүдә инде басылды; икенче нөсхә басылмый.</translation>
    </message>
    <message>
        <source>The account was not added: number and surname or password do not go together. Compare them with the bill of that account.</source>
        <translation type="unfinished">Счёт өстәлмәде: номер һәм фамилия яки серсүз туры килми. Аларны ул счётның квитанциясе белән чагыштырыгыз.</translation>
    </message>
    <message>
        <source>This is no longer there. The page shows what is known now.</source>
        <translation type="unfinished">Бу язма инде юк. Экранда — хәзер билгеле булганы.</translation>
    </message>
    <message>
        <source>The payment code did not pass the check, so it is not shown. Please try again or pay by the bill.</source>
        <translation type="unfinished">Түләү коды тикшерүне узмады, шуңа аны күрсәтмибез. Кабатлап карагыз яки квитанция буенча түләгез.</translation>
    </message>
    <message>
        <source>Not accepted: there is no connection, and the terminal cannot keep anything just now. What was typed is still here: try again in a minute or ask the operator.</source>
        <translation type="unfinished">Кабул ителмәде: элемтә юк, ә терминал хәзер берни дә саклый алмый. Язганыгыз экранда калды: бер минуттан кабатлагыз яки операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>The visit has ended. Please sign in again.</source>
        <translation type="unfinished">Сеанс тәмамланды. Кабат керегез.</translation>
    </message>
    <message>
        <source>It did not work this time, and nothing was changed. Please try again in a minute or ask the operator.</source>
        <translation type="unfinished">Бу юлы булмады, берни дә үзгәрмәде. Бер минуттан кабатлагыз яки операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>It did not work. Please ask the operator for help.</source>
        <translation type="unfinished">Булмады. Операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>The password is too short: at least 8 characters.</source>
        <translation type="unfinished">Серсүз артык кыска: кимендә 8 билге кирәк.</translation>
    </message>
    <message>
        <source>The password is too long: at most 20 characters.</source>
        <translation type="unfinished">Серсүз артык озын: 20 билгедән артмасын.</translation>
    </message>
    <message>
        <source>The account number cannot be the password.</source>
        <translation type="unfinished">Шәхси счёт номеры серсүз була алмый.</translation>
    </message>
    <message>
        <source>This password is too common and easy to guess. Please choose another one.</source>
        <translation type="unfinished">Мондый серсүз бик таралган, аны табу җиңел. Башканы уйлап табыгыз.</translation>
    </message>
    <message>
        <source>Please fill in the phone number.</source>
        <translation type="unfinished">Телефон номерын күрсәтегез.</translation>
    </message>
    <message>
        <source>Please fill in the e-mail address.</source>
        <translation type="unfinished">Электрон почта адресын күрсәтегез.</translation>
    </message>
    <message>
        <source>This is not a mobile phone number. Please check the digits.</source>
        <translation type="unfinished">Бу кесә телефоны номеры түгел. Саннарны тикшерегез.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check the letters.</source>
        <translation type="unfinished">Бу электрон почта адресы түгел. Хәрефләрне тикшерегез.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please tell the operator.</source>
        <translation type="unfinished">Принтерда кәгазь беткән. Операторга әйтегез.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer. Please tell the operator.</source>
        <translation type="unfinished">Принтерда кәгазь тыгылган. Операторга әйтегез.</translation>
    </message>
    <message>
        <source>The printer's cover is open. Please tell the operator.</source>
        <translation type="unfinished">Принтерның капкачы ачык. Операторга әйтегез.</translation>
    </message>
    <message>
        <source>The printer is out of toner. Please tell the operator.</source>
        <translation type="unfinished">Принтерда тонер беткән. Операторга әйтегез.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please tell the operator.</source>
        <translation type="unfinished">Принтер җавап бирми. Операторга әйтегез.</translation>
    </message>
    <message>
        <source>The printer has been paused. Please tell the operator.</source>
        <translation type="unfinished">Принтер туктатып торылган. Операторга әйтегез.</translation>
    </message>
    <message>
        <source>The printer is asleep and did not wake up. Please tell the operator.</source>
        <translation type="unfinished">Принтер йоклый һәм уянмый. Операторга әйтегез.</translation>
    </message>
    <message>
        <source>This terminal has no printer. Please ask the operator.</source>
        <translation type="unfinished">Бу терминалның принтеры юк. Операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>The printer did not accept the document. Please tell the operator.</source>
        <translation type="unfinished">Принтер документны кабул итмәде. Операторга әйтегез.</translation>
    </message>
    <message>
        <source>The printer has a fault. Please tell the operator.</source>
        <translation type="unfinished">Принтер төзек түгел. Операторга әйтегез.</translation>
    </message>
    <message>
        <source>There are more digits than the meter has. Please check the reading.</source>
        <translation type="unfinished">Саннар счётчиктагыдан күбрәк. Күрсәткечне тикшерегез.</translation>
    </message>
    <message>
        <source>There are too many digits after the comma. Please check the reading.</source>
        <translation type="unfinished">Өтердән соң саннар артык күп. Күрсәткечне тикшерегез.</translation>
    </message>
    <message>
        <source>{register}. {text}</source>
        <translation type="unfinished">{register}. {text}</translation>
    </message>
    <message>
        <source>The reading for {month} ({values}) was not taken. {reason}</source>
        <translation type="unfinished">Күрсәткеч {month} өчен ({values}) кабул ителмәде. {reason}</translation>
    </message>
    <message>
        <source>Please type «{register}» as well: all tariffs are given together.</source>
        <translation type="unfinished">«{register}» күрсәткечен дә языгыз: барлык тарифлар бергә тапшырыла.</translation>
    </message>
    <message>
        <source>The reading is lower than the previous one. Please check the digits.</source>
        <translation type="unfinished">Күрсәткеч алдагысыннан кимрәк. Саннарны тикшерегез.</translation>
    </message>
    <message>
        <source>The reading is higher than one that was given later. Ask the operator.</source>
        <translation type="unfinished">Күрсәткеч соңрак тапшырылганнан зуррак. Операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>Readings are not taken: the verification expired on {date}. Order a verification from the operator.</source>
        <translation type="unfinished">Күрсәткечләр кабул ителми: тикшерү срогы {date} көнне чыкты. Операторда тикшерүгә заказ бирегез.</translation>
    </message>
    <message>
        <source>Readings are not taken today: it is outside the days of submission.</source>
        <translation type="unfinished">Бүген күрсәткечләр кабул ителми: бу кабул итү көне түгел.</translation>
    </message>
    <message>
        <source>This meter is read automatically: there is nothing to do.</source>
        <translation type="unfinished">Күрсәткечләр автомат рәвештә алына, берни эшләргә кирәкми.</translation>
    </message>
    <message>
        <source>This meter is out of use.</source>
        <translation type="unfinished">Счётчик кулланылыштан чыгарылган.</translation>
    </message>
    <message>
        <source>There were no readings for a long time: an inspector has to see the meter. Please tell the operator.</source>
        <translation type="unfinished">Күрсәткечләр күптән булмаган: контролёр карарга тиеш. Операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>The reading of this month has already been used in the bill.</source>
        <translation type="unfinished">Бу айның күрсәткече инде исәпләнгән.</translation>
    </message>
    <message>
        <source>The billing department did not take it. Please ask the operator.</source>
        <translation type="unfinished">Исәп-хисап бүлеге аны кабул итмәде. Операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation type="unfinished">барлык саннар</translation>
    </message>
</context>
<context>
    <name>MeterChoice</name>
    <message>
        <source>taken off</source>
        <translation type="unfinished">алынган</translation>
    </message>
</context>
<context>
    <name>MeterClosedCard</name>
    <message>
        <source>Was on {day}: {value}</source>
        <translation type="unfinished">{day} көнне: {value}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Кертү</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Төзәтү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Бетерү</translation>
    </message>
    <message>
        <source>Readings are taken from {first} on</source>
        <translation type="unfinished">Күрсәткечләр {first} көненнән кабул ителә</translation>
    </message>
    <message>
        <source>The reading arrived, but was not taken. {reason}</source>
        <translation type="unfinished">Күрсәткеч тапшырылды, ләкин кабул ителмәде. {reason}</translation>
    </message>
</context>
<context>
    <name>MeterEntryCard</name>
    <message>
        <source>Submit</source>
        <translation type="unfinished">Тапшыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Баш тарту</translation>
    </message>
    <message>
        <source>Entry status: not accepted. {reason}</source>
        <translation type="unfinished">Кертү статусы: кабул ителмәде. {reason}</translation>
    </message>
    <message>
        <source>The first reading of this meter</source>
        <translation type="unfinished">Бу счётчикның беренче күрсәткече</translation>
    </message>
    <message>
        <source>Was on {day}</source>
        <translation type="unfinished">{day} көнне</translation>
    </message>
    <message>
        <source>given now: {value}</source>
        <translation type="unfinished">тапшырылды: {value}</translation>
    </message>
    <message>
        <source>Type the digits of the meter.</source>
        <translation type="unfinished">Счётчиктагы саннарны языгыз.</translation>
    </message>
    <message>
        <source>The use is {use}, usually it is about {usual} a month.</source>
        <translation type="unfinished">Куллану {use}, гадәттә аена {usual} чамасы.</translation>
    </message>
    <message>
        <source>The use is {use}: that is much.</source>
        <translation type="unfinished">Куллану {use} — бу күп.</translation>
    </message>
    <message>
        <source>Is the reading right?</source>
        <translation type="unfinished">Күрсәткеч дөресме?</translation>
    </message>
    <message>
        <source>The meter has passed zero.</source>
        <translation type="unfinished">Счётчик нульне узды.</translation>
    </message>
    <message>
        <source>Altogether {use}.</source>
        <translation type="unfinished">Барысы {use}.</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation type="unfinished">Әйе, тапшырырга</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished">Төзәтү</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished">Тапшырыла…</translation>
    </message>
</context>
<context>
    <name>MeterHeading</name>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished">№ {number}</translation>
    </message>
    <message>
        <source>verified until {date}</source>
        <translation type="unfinished">тикшерү срогы: {date}</translation>
    </message>
    <message>
        <source>The verification ends today. Please order a new one.</source>
        <translation type="unfinished">Тикшерү срогы бүген чыга. Операторда яңасына заказ бирегез.</translation>
    </message>
    <message>
        <source>The verification ends in {days}, on {date}. Please order a new one.</source>
        <translation type="unfinished">Тикшерү срогы {days} узгач, {date} көнне чыга. Операторда яңасына заказ бирегез.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation type="unfinished">гыйнвар</translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished">февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished">март</translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished">апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">май</translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished">июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished">июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished">август</translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished">сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished">октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished">ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished">декабрь</translation>
    </message>
</context>
<context>
    <name>MonthOfDay</name>
    <message>
        <source>January</source>
        <translation type="unfinished">гыйнвар</translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished">февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished">март</translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished">апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">май</translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished">июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished">июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished">август</translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished">сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished">октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished">ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished">декабрь</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>,</source>
        <extracomment>between rubles and kopecks, and in 4,12 m³: a comma or a point</extracomment>
        <translation type="unfinished">,</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished">Серсүзне күрсәтү</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished">Серсүзне яшерү</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>The passwords differ. Type the second again.</source>
        <translation type="unfinished">Серсүзләр туры килми. Икенчесен кабат языгыз.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished">Яңа серсүз</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">Кабатлау</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Overpaid by {amount}: there is nothing to pay.</source>
        <translation type="unfinished">Артык түләнгән {amount}: хәзер түләргә кирәкми.</translation>
    </message>
    <message>
        <source>Payments start at {least}. The amount moves to the next bill.</source>
        <translation type="unfinished">Түләүнең иң азы — {least}. Сумма киләсе квитанциягә күчә.</translation>
    </message>
    <message>
        <source>The code is printed. Please take the slip.</source>
        <translation type="unfinished">Код басылды. Талонны алыгыз.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation type="unfinished">Кодны бастыру</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation type="unfinished">Код әзерләнә…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Кабатлап карау</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation type="unfinished">Алдан түләү</translation>
    </message>
    <message>
        <source>Phone's camera</source>
        <translation type="unfinished">Телефон камерасы</translation>
    </message>
    <message>
        <source>Scanner in the bank's app</source>
        <translation type="unfinished">Кушымтадагы сканер</translation>
    </message>
    <message>
        <source>There is nothing to pay here now.</source>
        <translation type="unfinished">Хәзер монда түләргә кирәкми.</translation>
    </message>
    <message>
        <source>Pay in Sberbank Online</source>
        <translation type="unfinished">СберБанк Онлайнда түләү</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation type="unfinished">Сумманы үзгәртү</translation>
    </message>
    <message>
        <source>Amount, from {least} to {most}</source>
        <translation type="unfinished">Сумма: {least} — {most}</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished">Кодны күрсәтү</translation>
    </message>
    <message>
        <source>All that is due: {amount}</source>
        <translation type="unfinished">Барлык түләү: {amount}</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation type="unfinished">Сумманы языгыз.</translation>
    </message>
    <message>
        <source>Payments start at {least}.</source>
        <translation type="unfinished">Түләүнең иң азы — {least}.</translation>
    </message>
    <message>
        <source>No more than {most} can be paid at once.</source>
        <translation type="unfinished">Бер тапкырда иң күбе {most} түләргә мөмкин.</translation>
    </message>
    <message>
        <source>All utilities</source>
        <translation type="unfinished">Барлык коммуналь хезмәтләр</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Алучы</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси счёт номеры</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Түләү максаты</translation>
    </message>
    <message>
        <source>{utility}: pay in Sberbank Online</source>
        <translation type="unfinished">{utility}: СберБанк Онлайнда түләү</translation>
    </message>
    <message>
        <source>Open the Sberbank Online app and choose “Pay by QR”.</source>
        <translation type="unfinished">СберБанк Онлайнны ачыгыз һәм «Оплата по QR» сайлагыз.</translation>
    </message>
    <message>
        <source>Point the app at the code.</source>
        <translation type="unfinished">Камераны кодка юнәлтегез.</translation>
    </message>
    <message>
        <source>Check the amount and confirm.</source>
        <translation type="unfinished">Сумманы тикшерегез һәм раслагыз.</translation>
    </message>
    <message>
        <source>Open the phone's camera and point it at the code.</source>
        <translation type="unfinished">Телефон камерасын ачыгыз һәм кодка юнәлтегез.</translation>
    </message>
    <message>
        <source>Open the link on the phone: it has the amount and the account number to pay in the bank's app.</source>
        <translation type="unfinished">Телефонда сылтаманы ачыгыз: анда банк кушымтасында түләү өчен сумма һәм шәхси счёт бар.</translation>
    </message>
    <message>
        <source>The phone's ordinary camera does not open this code: use the app's scanner.</source>
        <translation type="unfinished">Телефонның гади камерасы бу кодны ачмый — кушымтадагы сканер кирәк.</translation>
    </message>
    <message>
        <source>The scanner in the bank's app does not open this code: use the phone's camera.</source>
        <translation type="unfinished">Банк кушымтасындагы сканер бу кодны ачмый — телефонның гади камерасы кирәк.</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation type="unfinished">Коммуналь хезмәтләр</translation>
    </message>
    <message>
        <source>Code {number} of {count}, {amount} in all</source>
        <translation type="unfinished">Код {number} / {count}, барысы {amount}</translation>
    </message>
    <message>
        <source>Code {number} of {count}: {payee}, {amount}</source>
        <translation type="unfinished">Код {number} / {count}: {payee}, {amount}</translation>
    </message>
    <message>
        <source>{payee}: {amount} moves to the next bill. Payments start at {least}.</source>
        <translation type="unfinished">{payee}: {amount} киләсе квитанциягә күчә. Түләүнең иң азы — {least}.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Камера</translation>
    </message>
    <message>
        <source>Bank's app</source>
        <translation type="unfinished">Кушымта</translation>
    </message>
    <message>
        <source>Sberbank Online</source>
        <translation type="unfinished">СберБанк Онлайн</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation type="unfinished">Счёт {number}</translation>
    </message>
    <message>
        <source>In the app: “Pay by QR”</source>
        <translation type="unfinished">Кушымтада: «Оплата по QR»</translation>
    </message>
    <message>
        <source>Point it at the code</source>
        <translation type="unfinished">Кодка юнәлтегез</translation>
    </message>
    <message>
        <source>Check the amount</source>
        <translation type="unfinished">Сумманы тикшерегез</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation type="unfinished">Камераны кодка юнәлтегез</translation>
    </message>
    <message>
        <source>Open the link on the phone</source>
        <translation type="unfinished">Телефонда сылтаманы ачыгыз</translation>
    </message>
    <message>
        <source>The ordinary camera will not do.</source>
        <translation type="unfinished">Гади камера ярамый.</translation>
    </message>
    <message>
        <source>The bank's scanner will not do.</source>
        <translation type="unfinished">Банк сканеры ярамый.</translation>
    </message>
    <message>
        <source>Code {number} of {count}: {amount}</source>
        <translation type="unfinished">Код {number} / {count}: {amount}</translation>
    </message>
</context>
<context>
    <name>PersonalTab</name>
    <message>
        <source>Account</source>
        <translation type="unfinished">Шәхси счёт</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси счёт номеры</translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation type="unfinished">Кулланучы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Адрес</translation>
    </message>
    <message>
        <source>Total area</source>
        <translation type="unfinished">Гомуми мәйдан</translation>
    </message>
    <message>
        <source>Heated area</source>
        <translation type="unfinished">Җылытыла торган</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished">Бүлмәләр</translation>
    </message>
    <message>
        <source>Registered people</source>
        <translation type="unfinished">Теркәлгән</translation>
    </message>
    <message>
        <source>Resident people</source>
        <translation type="unfinished">Яши</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation type="unfinished">Басыла: {page} бит, барысы {pages}…</translation>
    </message>
    <message>
        <source>Checking the printer…</source>
        <translation type="unfinished">Принтер тикшерелә…</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation type="unfinished">Принтерга җибәрелә…</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <translation type="unfinished">Принтерны көтәбез…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">Басыла…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Басылды.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>A QR code: hold a phone in front of it</source>
        <translation type="unfinished">QR-код: телефон камерасын аңа юнәлтегез</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>Loading the meters…</source>
        <translation type="unfinished">Счётчиклар йөкләнә…</translation>
    </message>
    <message>
        <source>There are no meters on this account.</source>
        <translation type="unfinished">Бу шәхси счётта счётчиклар юк.</translation>
    </message>
    <message>
        <source>The reading is deleted.</source>
        <translation type="unfinished">Күрсәткеч бетерелде.</translation>
    </message>
    <message>
        <source>{utility}, meter No. {number}: {values}. The reading was given in this visit and is not used yet.</source>
        <translation type="unfinished">{utility}, счётчик № {number}: {values}. Күрсәткеч бу сеанста тапшырылган һәм әле исәпләнмәгән.</translation>
    </message>
    <message>
        <source>Delete the reading?</source>
        <translation type="unfinished">Күрсәткечне бетерергәме?</translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation type="unfinished">Бетермәскә</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Бетерү</translation>
    </message>
    <message>
        <source>There is no connection with the company. Readings can be given: the terminal keeps them and delivers them by itself.</source>
        <translation type="unfinished">Компания белән элемтә юк. Күрсәткечләрне тапшырырга мөмкин: терминал аларны саклый һәм үзе тапшыра.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>If your e-mail address has changed, come to an operator with documents that show whose account it is.</source>
        <translation type="unfinished">Электрон почта адресыгыз үзгәргән булса, шәхси счёт документлары белән операторга мөрәҗәгать итегез.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation type="unfinished">Серсүзне оныттыгызмы?</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси счёт номеры</translation>
    </message>
    <message>
        <source>E-mail of the registration</source>
        <translation type="unfinished">Теркәлгәндә күрсәтелгән e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation type="unfinished">Хат җибәрү</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished">Җибәрелә…</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation type="unfinished">Керү битенә</translation>
    </message>
    <message>
        <source>If the number and the address go together, a letter with a link is on its way. Open it on the phone, set a new password and sign in here.</source>
        <translation type="unfinished">Номер белән адрес туры килсә, сылтамалы хат җибәрелде инде. Аны телефонда ачыгыз, яңа серсүз куегыз һәм монда керегез.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Day, T1</source>
        <translation type="unfinished">Көн, Т1</translation>
    </message>
    <message>
        <source>Night, T2</source>
        <translation type="unfinished">Төн, Т2</translation>
    </message>
    <message>
        <source>Peak, T1</source>
        <translation type="unfinished">Пик, Т1</translation>
    </message>
    <message>
        <source>Half-peak, T3</source>
        <translation type="unfinished">Ярымпик, Т3</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>The registration took too long and has ended. Please begin again.</source>
        <translation type="unfinished">Теркәлү артык озакка сузылды һәм туктатылды. Зинһар, яңадан башлагыз.</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Account {number}, {surname}</source>
        <translation type="unfinished">Шәхси счёт {number}, {surname}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">Теркәлү</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Саклау</translation>
    </message>
    <message>
        <source>Without the consent to the processing of personal data we may not register you.</source>
        <translation type="unfinished">Шәхси мәгълүматны эшкәртүгә ризалыксыз сезне теркәп булмый.</translation>
    </message>
    <message>
        <source>How to confirm the registration</source>
        <translation type="unfinished">Теркәлүне ничек расларга</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished">E-&#x2060;mail аша</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation type="unfinished">Смс аша</translation>
    </message>
    <message>
        <source>I agree to the processing of my data</source>
        <translation type="unfinished">Мәгълүматымны эшкәртүгә риза</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Уку</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Саклана…</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>{about} Request No. {number} is kept: the terminal delivers it as soon as there is a connection.</source>
        <translation type="unfinished">{about} № {number} мөрәҗәгать сакланды: терминал аны элемтә булгач тапшырачак.</translation>
    </message>
    <message>
        <source>{about} Request No. {number}: an operator is looking at it.</source>
        <translation type="unfinished">{about} № {number} мөрәҗәгатьне оператор карый.</translation>
    </message>
    <message>
        <source>{about} Request No. {number} was settled on {day}.</source>
        <translation type="unfinished">{about} № {number} мөрәҗәгать {day} көнне ябылды.</translation>
    </message>
    <message>
        <source>{about} Request No. {number}, the operator's answer of {day}: {answer}</source>
        <translation type="unfinished">{about} № {number} мөрәҗәгать, операторның {day} җавабы: {answer}</translation>
    </message>
    <message>
        <source>{day} you told that the meter was replaced ({values}).</source>
        <translation type="unfinished">{day} көнне сез счётчик алыштырылганын хәбәр иттегез ({values}).</translation>
    </message>
    <message>
        <source>{day} you told that the previous reading was wrong: the meter shows {values}.</source>
        <translation type="unfinished">{day} көнне сез элекке күрсәткеч хаталы дип хәбәр иттегез: счётчикта {values}.</translation>
    </message>
    <message>
        <source>{day} you told that the previous reading {previous} was wrong: the meter shows {values}.</source>
        <translation type="unfinished">{day} көнне сез элекке {previous} күрсәткече хаталы дип хәбәр иттегез: счётчикта {values}.</translation>
    </message>
    <message>
        <source>The reading of {day} ({values}) means an unusually high use.</source>
        <translation type="unfinished">{day} күрсәткече ({values}) буенча куллану гадәттән тыш зур.</translation>
    </message>
    <message>
        <source>The reading of {day} ({values}) was not taken. {reason}</source>
        <translation type="unfinished">{day} күрсәткече ({values}) кабул ителмәде. {reason}</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Кире</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in to your account</source>
        <translation type="unfinished">Шәхси счёт буенча керү</translation>
    </message>
    <message>
        <source>Digits only, no letter. It is at the top of the bill.</source>
        <translation type="unfinished">Саннар гына, хәрефсез. Ул квитанциянең өске өлешендә бар.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси счёт номеры</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Серсүз</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Керү</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Тикшерелә…</translation>
    </message>
    <message>
        <source>I am here for the first time</source>
        <translation type="unfinished">Монда беренче тапкыр</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation type="unfinished">Серсүзне оныттыгызмы?</translation>
    </message>
    <message>
        <source>Type the account number.</source>
        <translation type="unfinished">Шәхси счёт номерын языгыз.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation type="unfinished">Серсүзне языгыз.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message numerus="yes">
        <source>%n rubles</source>
        <translation type="unfinished">
            <numerusform>%n сум</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kopecks</source>
        <translation type="unfinished">
            <numerusform>%n тиен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cubic metres</source>
        <translation type="unfinished">
            <numerusform>%n кубометр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gigacalories</source>
        <translation type="unfinished">
            <numerusform>%n гигакалория</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kilowatt-hours</source>
        <translation type="unfinished">
            <numerusform>%n киловатт-сәгать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n per cent</source>
        <translation type="unfinished">
            <numerusform>%n процент</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} rubles</source>
        <translation type="unfinished">{value} сум</translation>
    </message>
    <message>
        <source>{value} cubic metres</source>
        <translation type="unfinished">{value} кубометр</translation>
    </message>
    <message>
        <source>{value} gigacalories</source>
        <translation type="unfinished">{value} гигакалория</translation>
    </message>
    <message>
        <source>{value} kilowatt-hours</source>
        <translation type="unfinished">{value} киловатт-сәгать</translation>
    </message>
    <message>
        <source>{value} per cent</source>
        <translation type="unfinished">{value} процент</translation>
    </message>
    <message>
        <source>minus</source>
        <translation type="unfinished">минус</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">плюс</translation>
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished">тигез</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished">тапкырлау</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">номер</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">өтер</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">яшерелгән</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">төймә</translation>
    </message>
    <message>
        <source>check box</source>
        <translation type="unfinished">билге кую</translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished">сайлау</translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished">кыстыргыч</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished">язу кыры</translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished">диаграмма</translation>
    </message>
    <message>
        <source>cannot be pressed now</source>
        <translation type="unfinished">хәзер эшләми</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished">билгеләнгән</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished">билгеләнмәгән</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">сайланган</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">буш</translation>
    </message>
    <message>
        <source>characters typed: {count}</source>
        <translation type="unfinished">язылган билгеләр: {count}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished">бетерелде</translation>
    </message>
    <message>
        <source>character</source>
        <translation type="unfinished">билге</translation>
    </message>
    <message>
        <source>Reading aloud is not available here.</source>
        <translation type="unfinished">Кычкырып уку монда эшләми.</translation>
    </message>
    <message>
        <source>Reading aloud will be ready in a moment.</source>
        <translation type="unfinished">Кычкырып уку хәзер кабыначак.</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation type="unfinished">Монда бу тел өчен тавыш юк.</translation>
    </message>
    <message>
        <source>Plug in headphones, and the screen is read aloud.</source>
        <translation type="unfinished">Колакчыннарны тоташтырыгыз, экран кычкырып укылачак.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Password: {strength}</source>
        <translation type="unfinished">Серсүз: {strength}</translation>
    </message>
    <message>
        <source>8 to 20 characters</source>
        <translation type="unfinished">8–20 билге</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation type="unfinished">табу җиңел</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">яхшы</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">ышанычлы</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Readings for {month} are taken on any day.</source>
        <translation type="unfinished">Күрсәткечләр {month} өчен теләсә кайсы көнне кабул ителә.</translation>
    </message>
    <message>
        <source>Readings for {month} are taken until {last} inclusive.</source>
        <translation type="unfinished">Күрсәткечләр {month} өчен кабул ителә, соңгы көн — {last}.</translation>
    </message>
    <message>
        <source>Readings are taken from {first} to {last}; one given today counts for {month}.</source>
        <translation type="unfinished">Күрсәткечләрне кабул итү: {first} — {last}. Бүген тапшырылганы {month} өчен исәпләнә.</translation>
    </message>
    <message>
        <source>Readings are not taken today: from {first} to {last} again.</source>
        <translation type="unfinished">Бүген күрсәткечләр кабул ителми. Киләсе кабул итү: {first} — {last}.</translation>
    </message>
    <message>
        <source>A later one counts for {month}.</source>
        <translation type="unfinished">Соңрак тапшырылганы {month} өчен исәпләнә.</translation>
    </message>
    <message>
        <source>After that they are taken from {first} on.</source>
        <translation type="unfinished">Киләсе кабул итү {first} көненнән.</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>SMS notices</source>
        <translation type="unfinished">Смс-хәбәрләр</translation>
    </message>
    <message>
        <source>E-mail notices</source>
        <translation type="unfinished">E-&#x2060;mail-хәбәрләр</translation>
    </message>
    <message>
        <source>Bill by post</source>
        <translation type="unfinished">Счёт өйгә</translation>
    </message>
    <message>
        <source>Bill by e-mail</source>
        <translation type="unfinished">Счёт e-&#x2060;mail аша</translation>
    </message>
</context>
<context>
    <name>SubscriptionScreen</name>
    <message>
        <source>I agree, switch it on</source>
        <translation type="unfinished">Риза, тоташтырырга</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished">Кесә телефоны</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Йөкләнә…</translation>
    </message>
</context>
<context>
    <name>SubscriptionsCard</name>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished">Өстәмә хезмәтләр</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished">Үзгәрешләрне саклау</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Саклана…</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation type="unfinished">Үзгәрешләр сакланды.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished">Рәхмәт!</translation>
    </message>
    <message>
        <source>The visit has ended. If something was printed, please take it along.</source>
        <translation type="unfinished">Сеанс тәмамланды. Берәр нәрсә бастырган булсагыз, битләрне алыгыз.</translation>
    </message>
    <message>
        <source>What was given is kept: the terminal delivers it by itself.</source>
        <translation type="unfinished">Тапшырылганы сакланды: элемтә булгач, терминал аны үзе җибәрәчәк.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>View</source>
        <translation type="unfinished">Күренеш</translation>
    </message>
    <message>
        <source>View: text size, contrast, language</source>
        <translation type="unfinished">Күренеш: хәреф зурлыгы, контраст, тел</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Чыгу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Кире</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation type="unfinished">Счёт {number}</translation>
    </message>
</context>
<context>
    <name>UnavailableDialog</name>
    <message>
        <source>Temporarily unavailable</source>
        <translation type="unfinished">Вакытлыча эшләми</translation>
    </message>
    <message>
        <source>The connection with the company is lost. What you have typed is kept. We are trying again and will go on by ourselves.</source>
        <translation type="unfinished">Компания белән элемтә өзелде. Язганнарыгыз барысы да сакланды. Без кабатлап карыйбыз һәм элемтә кайту белән үзебез дәвам итәбез.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation type="unfinished">Көтмәскә</translation>
    </message>
    <message>
        <source>To the readings</source>
        <translation type="unfinished">Күрсәткечләргә</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Gcal</source>
        <translation type="unfinished">Гкал</translation>
    </message>
    <message>
        <source>m³</source>
        <translation type="unfinished">м³</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished">кВт·сәг</translation>
    </message>
    <message>
        <source>m²</source>
        <translation type="unfinished">м²</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>The first reading: the use is counted from it.</source>
        <translation type="unfinished">Беренче күрсәткеч: куллану аннан исәпләнә.</translation>
    </message>
    <message>
        <source>Use {use}</source>
        <translation type="unfinished">Куллану {use}</translation>
    </message>
    <message>
        <source>More than usual: {use}.</source>
        <translation type="unfinished">Гадәттәгедән күбрәк: {use}.</translation>
    </message>
    <message>
        <source>The meter has passed zero. Use {use}</source>
        <translation type="unfinished">Счётчик нульне узды. Куллану {use}</translation>
    </message>
    <message>
        <source>{use}, about {cost}</source>
        <translation type="unfinished">{use} — якынча {cost}</translation>
    </message>
    <message>
        <source>Check the digits and the comma.</source>
        <translation type="unfinished">Саннарны һәм өтерне тикшерегез.</translation>
    </message>
    <message>
        <source>Check the comma: is it perhaps {values}?</source>
        <translation type="unfinished">Өтерне тикшерегез: бәлки, {values}?</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation type="unfinished">күрсәткеч юк</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation type="unfinished">чагыштырырга юк</translation>
    </message>
    <message>
        <source>replaced or corrected</source>
        <translation type="unfinished">алыштыру яки төзәтү</translation>
    </message>
    <message>
        <source>in {months}</source>
        <translation type="unfinished">{months} өчен</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Use</source>
        <translation type="unfinished">Куллану</translation>
    </message>
    <message>
        <source>No. {number}
{unit} in 12 months</source>
        <translation type="unfinished">№ {number}
{unit}, 12 ай өчен</translation>
    </message>
    <message>
        <source>Use of the last months</source>
        <translation type="unfinished">Соңгы айлардагы куллану</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Тарих</translation>
    </message>
</context>
<context>
    <name>Utility</name>
    <message>
        <source>Heating</source>
        <translation type="unfinished">Җылыту</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation type="unfinished">Кайнар су</translation>
    </message>
    <message>
        <source>Cold water</source>
        <translation type="unfinished">Салкын су</translation>
    </message>
    <message>
        <source>Sewerage</source>
        <translation type="unfinished">Су агызу</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">Электр энергиясе</translation>
    </message>
    <message>
        <source>Waste collection</source>
        <translation type="unfinished">Калдыклар белән эш итү</translation>
    </message>
</context>
<context>
    <name>UtilityRow</name>
    <message>
        <source>Pay</source>
        <translation type="unfinished">Түләү</translation>
    </message>
    <message>
        <source>overpaid</source>
        <translation type="unfinished">артык түләнгән</translation>
    </message>
    <message>
        <source>debt {amount}</source>
        <translation type="unfinished">бурыч {amount}</translation>
    </message>
    <message>
        <source>Why so much?</source>
        <translation type="unfinished">Ник шулкадәр?</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Are the digits right? Say what happened:</source>
        <translation type="unfinished">Саннар дөресме? Нәрсә булганын сайлагыз:</translation>
    </message>
    <message>
        <source>The meter was replaced</source>
        <translation type="unfinished">Счётчикны алыштырдылар</translation>
    </message>
    <message>
        <source>The previous reading is wrong</source>
        <translation type="unfinished">Элекке күрсәткеч хаталы</translation>
    </message>
    <message>
        <source>An operator will look up the new meter and take the reading {values}. Send the request?</source>
        <translation type="unfinished">Оператор счётчик алыштырылганын тикшерәчәк һәм {values} күрсәткечен кертәчәк. Мөрәҗәгатьне җибәрергәме?</translation>
    </message>
    <message>
        <source>An operator will check the previous reading {previous} and the new one {values}. Send the request?</source>
        <translation type="unfinished">Оператор элекке {previous} күрсәткечен яңа {values} белән чагыштырачак. Мөрәҗәгатьне җибәрергәме?</translation>
    </message>
    <message>
        <source>Send to the operator</source>
        <translation type="unfinished">Операторга җибәрү</translation>
    </message>
    <message>
        <source>Back to the digits</source>
        <translation type="unfinished">Саннарга</translation>
    </message>
</context>
<context>
    <name>AccessBar</name>
    <message>
        <source>View: text size, contrast, language</source>
        <translation type="unfinished">Күренеш: хәреф зурлыгы, контраст, тел</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation type="unfinished">Хәреф зурлыгы {percent} %</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Контраст</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Күбрәк вакыт</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished">Тавыш</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Аскарак</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Яшерү</translation>
    </message>
    <message>
        <source>Hide the screen from others</source>
        <translation type="unfinished">Экранны чит күзләрдән яшерү</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The screen is hidden</source>
        <translation type="unfinished">Экран яшерелгән</translation>
    </message>
    <message>
        <source>Nobody sees your figures. Touch the screen to go on.</source>
        <translation type="unfinished">Мәгълүматыгызны беркем дә күрми. Дәвам итү өчен экранга кагылыгыз.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished">Янә күрсәтү</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>See what is due</source>
        <translation type="unfinished">Түләү суммасын белү</translation>
    </message>
    <message>
        <source>Give meter readings</source>
        <translation type="unfinished">Счётчик күрсәткечләрен тапшыру</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation type="unfinished">Телефон белән түләү</translation>
    </message>
    <message>
        <source>Print your bill</source>
        <translation type="unfinished">Квитанцияне бастыру</translation>
    </message>
</context>
</TS>
