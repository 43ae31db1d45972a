<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ba" sourcelanguage="en">
<context>
    <name>AcknowledgementCard</name>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished">Раҫлама</translation>
    </message>
    <message>
        <source>Of the readings given at a terminal</source>
        <translation type="unfinished">Терминал аша тапшырылған күрһәткестәр тураһында</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Баҫтырыу</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Ебәреү</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">Ебәрмәҫкә</translation>
    </message>
    <message>
        <source>Preparing the acknowledgement…</source>
        <translation type="unfinished">Раҫлама әҙерләнә…</translation>
    </message>
    <message>
        <source>Printed. Please take the sheet from the tray.</source>
        <translation type="unfinished">Баҫылды. Битте тартманан алығыҙ.</translation>
    </message>
    <message>
        <source>Printed. Please take the slip.</source>
        <translation type="unfinished">Баҫылды. Талонды алығыҙ.</translation>
    </message>
    <message>
        <source>The company knows neither a phone nor an e-mail address of this account. Please print the acknowledgement.</source>
        <translation type="unfinished">Компанияла был шәхси иҫәп өсөн телефон да, электрон почта ла юҡ. Раҫламаны баҫтырырға мөмкин.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished">Ебәрелә…</translation>
    </message>
    <message>
        <source>It is on its way to {address}.</source>
        <translation type="unfinished">Ебәрелде: {address}.</translation>
    </message>
    <message>
        <source>There is nothing to acknowledge: nothing is given now.</source>
        <translation type="unfinished">Раҫларға әйбер юҡ: хәҙер күрһәткестәр юҡ.</translation>
    </message>
    <message>
        <source>There is no connection with the company. The acknowledgement can be had as soon as it is back; the readings are kept.</source>
        <translation type="unfinished">Хәҙер компания менән бәйләнеш юҡ. Раҫламаны бәйләнеш булғас алырға мөмкин; күрһәткестәр һаҡланды.</translation>
    </message>
</context>
<context>
    <name>AddLinkScreen</name>
    <message>
        <source>By surname</source>
        <translation type="unfinished">Фамилия буйынса</translation>
    </message>
    <message>
        <source>By password</source>
        <translation type="unfinished">Серһүҙ буйынса</translation>
    </message>
    <message>
        <source>Surname of that account's holder</source>
        <translation type="unfinished">Ул иҫәп ҡулланыусыһының фамилияһы</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation type="unfinished">Ул шәхси иҫәптең серһүҙе</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished">Иҫәп өҫтәү</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси иҫәп номеры</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation type="unfinished">Шәхси иҫәпте өҫтәү</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Тикшерелә…</translation>
    </message>
    <message>
        <source>This account has a password of its own. Its holder has been asked to confirm; the account appears in your list after that.</source>
        <translation type="unfinished">Был иҫәптең үҙ серһүҙе бар. Хужаһынан раҫлауҙы һораныҡ; шунан һуң иҫәп исемлегегеҙҙә күренәсәк.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation type="unfinished">Башлау өсөн экранға ҡағылығыҙ</translation>
    </message>
    <message>
        <source>Printing is not available for now.</source>
        <translation type="unfinished">Баҫтырыу ваҡытлыса эшләмәй.</translation>
    </message>
    <message>
        <source>Bills, readings
and payment in two minutes</source>
        <translation type="unfinished">Счёттар, күрһәткестәр
һәм түләү — ике&#xa0;минутта</translation>
    </message>
    <message>
        <source>Touch the screen to begin. You will need your account number.</source>
        <translation type="unfinished">Башлау өсөн экранға ҡағылығыҙ. Шәхси иҫәп номеры кәрәк буласаҡ.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Инеү</translation>
    </message>
    <message>
        <source>I am here for the first time</source>
        <translation type="unfinished">Бында тәүге тапҡыр</translation>
    </message>
    <message>
        <source>Need help? Ask the operator.</source>
        <translation type="unfinished">Ярҙам кәрәкме? Операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>The service is not available yet. Please wait.</source>
        <translation type="unfinished">Хеҙмәт әлегә эшләмәй. Зинһар, көтөгөҙ.</translation>
    </message>
</context>
<context>
    <name>BillScreen</name>
    <message>
        <source>Opening the bill…</source>
        <translation type="unfinished">Квитанция асыла…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">{page} бит, бөтәһе {pages}</translation>
    </message>
    <message>
        <source>Bill for {month}</source>
        <translation type="unfinished">Квитанция: {month}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Баҫтырыу</translation>
    </message>
    <message>
        <source>To e-mail</source>
        <translation type="unfinished">E-&#x2060;mail-&#x2060;ға</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Ваҡыраҡ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Эрерәк</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished">Тағы баҫтырыу</translation>
    </message>
    <message>
        <source>A bill is printed once in a visit. You can get another copy on your phone or by e-mail.</source>
        <translation type="unfinished">Бер килеүҙә квитанция бер тапҡыр баҫыла. Тағы берәүһен телефонға йәки e-&#x2060;mail аша алырға мөмкин.</translation>
    </message>
    <message>
        <source>A bill is printed at most {times} in a visit. You can get another copy on your phone or by e-mail.</source>
        <translation type="unfinished">Бер килеүҙә квитанция иң күбе {times} баҫыла. Тағы берәүһен телефонға йәки e-&#x2060;mail аша алырға мөмкин.</translation>
    </message>
    <message>
        <source>Printed. Please take the bill from the tray.</source>
        <translation type="unfinished">Баҫылды. Квитанцияны тартманан алығыҙ.</translation>
    </message>
    <message>
        <source>Handed to the printer. Please take the bill from the tray.</source>
        <translation type="unfinished">Принтерға тапшырылды. Квитанцияны тартманан алығыҙ.</translation>
    </message>
    <message>
        <source>Show the bill</source>
        <translation type="unfinished">Квитанцияны күрһәтеү</translation>
    </message>
    <message>
        <source>As soon as it is put right, printing goes on by itself. We wait for a minute at most.</source>
        <translation type="unfinished">Төҙәткәс, баҫыу үҙенән-үҙе дауам итәсәк. Бер минуттан артыҡ көтмәйбеҙ.</translation>
    </message>
    <message>
        <source>The print was cancelled. You can get the bill on your phone or by e-mail instead.</source>
        <translation type="unfinished">Баҫыу туҡтатылды. Уның урынына квитанцияны телефонға йәки e-&#x2060;mail аша алырға мөмкин.</translation>
    </message>
    <message>
        <source>Send the bill to {address}?</source>
        <translation type="unfinished">Квитанцияны {address} адресына ебәрергәме?</translation>
    </message>
    <message>
        <source>The letter comes in a few minutes.</source>
        <translation type="unfinished">Квитанция менән хат бер нисә минуттан килер.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Ебәреү</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished">Ебәрмәҫкә</translation>
    </message>
    <message>
        <source>We have sent a letter to {address}: open the link in it, then bills can be sent there. For now the bill can be taken along on your phone.</source>
        <translation type="unfinished">{address} адресына хат ебәрҙек: ундағы һылтанманы асығыҙ, шунан квитанциялар шунда килә аласаҡ. Ә хәҙер квитанцияны телефонға алырға мөмкин.</translation>
    </message>
    <message>
        <source>Give an address on the “My details” tab and open the link in the letter that we send there. For now the bill can be taken along on your phone.</source>
        <translation type="unfinished">«Шәхси мәғлүмәт» битендә адресты күрһәтегеҙ һәм беҙ ебәргән хаттағы һылтанманы асығыҙ. Ә хәҙер квитанцияны телефонға алырға мөмкин.</translation>
    </message>
    <message>
        <source>There is no confirmed e-mail yet</source>
        <translation type="unfinished">Раҫланған e-&#x2060;mail әлегә юҡ</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation type="unfinished">Телефонға</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Ябыу</translation>
    </message>
    <message>
        <source>On its way to {address}. A letter may take a few minutes.</source>
        <translation type="unfinished">{address} адресына ебәрелде. Хат бер нисә минуттан килер.</translation>
    </message>
    <message>
        <source>The bill on your phone</source>
        <translation type="unfinished">Квитанция телефонға</translation>
    </message>
    <message>
        <source>Point the phone's camera at the code and open the link.</source>
        <translation type="unfinished">Телефон камераһын кодҡа йүнәлтегеҙ һәм һылтанманы асығыҙ.</translation>
    </message>
    <message>
        <source>The code is good until {time} and opens this bill only.</source>
        <translation type="unfinished">Код {time} сәғәткә тиклем эшләй һәм тик ошо квитанцияны ғына аса.</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation type="unfinished">Код әҙерләнә…</translation>
    </message>
    <message>
        <source>The code's time is over. Touch “To the phone” for a new one.</source>
        <translation type="unfinished">Кодтың ваҡыты сыҡты. Яңыһын алыу өсөн «Телефонға» төймәһенә баҫығыҙ.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished">Ебәрелә…</translation>
    </message>
    <message>
        <source>Paid since then: {paid}. {due}</source>
        <translation type="unfinished">Шунан бирле түләнде: {paid}. {due}</translation>
    </message>
    <message>
        <source>As of {day} {amount} is to be paid. The sheet has the old amount.</source>
        <translation type="unfinished">{day} көнөнә түләргә {amount}. Биттә һәм уның кодында — элекке сумма.</translation>
    </message>
    <message>
        <source>As of {day} {amount} is overpaid: there is nothing to pay.</source>
        <translation type="unfinished">{day} көнөнә артыҡ түләнгән {amount}: түләргә кәрәкмәй.</translation>
    </message>
    <message>
        <source>As of {day} there is nothing to pay.</source>
        <translation type="unfinished">{day} көнөнә бөтәһе лә түләнгән: түләргә кәрәкмәй.</translation>
    </message>
    <message>
        <source>The print will be cancelled as soon as the printer answers. You can get the bill on your phone or by e-mail instead.</source>
        <translation type="unfinished">Принтер яуап биреү менән баҫыуҙы туҡтатабыҙ. Ә квитанцияны телефонға йәки e-&#x2060;mail аша алырға мөмкин.</translation>
    </message>
</context>
<context>
    <name>BillsCard</name>
    <message>
        <source>Bills</source>
        <translation type="unfinished">Квитанциялар</translation>
    </message>
    <message>
        <source>There are no bills yet.</source>
        <translation type="unfinished">Квитанциялар әлегә юҡ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Асыу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Баҫтырыу</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished">Иҫәпләүҙәр</translation>
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
        <translation type="unfinished">Күрһәткестәр</translation>
    </message>
    <message>
        <source>My details</source>
        <translation type="unfinished">Шәхси мәғлүмәт</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation type="unfinished">Үҙгәрештәрҙе һаҡларғамы?</translation>
    </message>
    <message>
        <source>The subscriptions were changed but not saved.</source>
        <translation type="unfinished">Өҫтәмә хеҙмәттәр үҙгәртелде, әммә һаҡланманы.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Һаҡлау</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">Һаҡламаҫҡа</translation>
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
        <translation type="unfinished">Айҙар буйынса иҫәпләүҙәр</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Алдараҡ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Һуңыраҡ</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Йөкләнә…</translation>
    </message>
    <message>
        <source>Charges of the last months</source>
        <translation type="unfinished">Һуңғы айҙар өсөн иҫәпләүҙәр</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation type="unfinished">Иҫәпләүҙәр әлегә юҡ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">Бөтәһе</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Башта</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished">Иҫәпләнгән</translation>
    </message>
    <message>
        <source>Corrected,
privilege</source>
        <translation type="unfinished">Төҙәтеү
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
        <translation type="unfinished">Терминал ваҡытлыса эшләмәй</translation>
    </message>
    <message>
        <source>Please ask the operator. We will put it back to work soon.</source>
        <translation type="unfinished">Зинһар, операторға мөрәжәғәт итегеҙ. Терминал тиҙҙән яңынан эшләй башлаясаҡ.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Confirmation by SMS</source>
        <translation type="unfinished">Смс аша раҫлау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Һаҡлау</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Һаҡлана…</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation type="unfinished">Смс ебәреү</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished">Кеҫә телефоны</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">ОК</translation>
    </message>
    <message>
        <source>Code from the message</source>
        <translation type="unfinished">Раҫлау коды</translation>
    </message>
    <message>
        <source>We will send a code of six digits.</source>
        <translation type="unfinished">Алты һандан торған код ебәрәбеҙ.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">Ҡабатлау</translation>
    </message>
    <message>
        <source>The code was sent to {phone} and is good for 10 minutes. It may take a while.</source>
        <translation type="unfinished">Код {phone} номерына ебәрелде һәм 10 минут эшләй. Бер аҙ көтөргә тура килеүе мөмкин.</translation>
    </message>
    <message>
        <source>Confirm by e-mail</source>
        <translation type="unfinished">E-&#x2060;mail аша раҫлау</translation>
    </message>
    <message>
        <source>Another code can be sent in {time}.</source>
        <translation type="unfinished">Яңы кодты {time} үткәс ебәреп була.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Раҫланды</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Contacts and password</source>
        <translation type="unfinished">Контакттар һәм серһүҙ</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Йөкләнә…</translation>
    </message>
    <message>
        <source>Change password and e-mail</source>
        <translation type="unfinished">Серһүҙҙе һәм e-&#x2060;mail-&#x2060;ды үҙгәртеү</translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished">күрһәтелмәгән</translation>
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
        <translation type="unfinished">{address} хаттағы һылтанма аша раҫлауҙы көтә</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>how long to wait: wait 1 second, in 5 seconds</extracomment>
        <translation type="unfinished">
            <numerusform>%n секунд</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>how long to wait: wait 1 minute, in 5 minutes</extracomment>
        <translation type="unfinished">
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>how long to wait: wait 1 hour, in 5 hours</extracomment>
        <translation type="unfinished">
            <numerusform>%n сәғәт</numerusform>
            <numerusform>%n сәғәт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>how long until something: in 1 day, in 5 days</extracomment>
        <translation type="unfinished">
            <numerusform>%n көн</numerusform>
            <numerusform>%n көн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>over which time: in 1 month, in 5 months</extracomment>
        <translation type="unfinished">
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>how often at most: at most 2 times</extracomment>
        <translation type="unfinished">
            <numerusform>%n тапҡыр</numerusform>
            <numerusform>%n тапҡыр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>who lives in a dwelling: 1 person, 3 people</extracomment>
        <translation type="unfinished">
            <numerusform>%n кеше</numerusform>
            <numerusform>%n кеше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialsScreen</name>
    <message>
        <source>Leave empty what is to stay. A new e-mail address counts once you have opened the link in our letter.</source>
        <translation type="unfinished">Үҙгәрмәгәнен буш ҡалдырығыҙ. Яңы e-&#x2060;mail хатыбыҙҙағы һылтанманы асҡас эшләй башлай.</translation>
    </message>
    <message>
        <source>Password and e-mail</source>
        <translation type="unfinished">Серһүҙ һәм e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation type="unfinished">Иҫке серһүҙ</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation type="unfinished">Яңы e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Һаҡлау</translation>
    </message>
    <message>
        <source>There is nothing to change yet.</source>
        <translation type="unfinished">Әлегә үҙгәртер әйбер юҡ: яңы серһүҙҙе йәки e-&#x2060;mail-&#x2060;ды яҙығыҙ.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Һаҡлана…</translation>
    </message>
    <message>
        <source>Saved. A letter about the change is on its way.</source>
        <translation type="unfinished">Һаҡланды. Үҙгәреш тураһында хат ебәрелде.</translation>
    </message>
    <message>
        <source>Saved. Please open the link in the letter to {address}: until then the old address counts.</source>
        <translation type="unfinished">Һаҡланды. {address} адресына килгән хаттағы һылтанманы асығыҙ: уға тиклем элекке адрес эшләй.</translation>
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
        <translation type="unfinished">Версия {version}</translation>
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
        <translation type="unfinished">Бөтәһен түләү</translation>
    </message>
    <message>
        <source>To pay for {period}, as of {day}</source>
        <translation type="unfinished">{day} көнөнә {period} өсөн түләргә</translation>
    </message>
    <message>
        <source>Overpaid as of {day}</source>
        <translation type="unfinished">{day} көнөнә артыҡ түләнгән</translation>
    </message>
    <message>
        <source>Nothing to pay as of {day}</source>
        <translation type="unfinished">{day} көнөнә түләргә кәрәкмәй</translation>
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
        <translation type="unfinished">яңынан иҫәпләү</translation>
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
        <translation type="unfinished">{month} өсөн</translation>
    </message>
    <message>
        <source>Overpaid {amount}</source>
        <translation type="unfinished">Артыҡ түләнгән {amount}</translation>
    </message>
    <message>
        <source>To pay {amount}</source>
        <translation type="unfinished">Түләргә {amount}</translation>
    </message>
    <message>
        <source>debt</source>
        <translation type="unfinished">бурыс</translation>
    </message>
    <message>
        <source>overpaid before</source>
        <translation type="unfinished">элек артыҡ түләнгән</translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">түләнгән</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation type="unfinished">{amount} ҡыйбатыраҡ</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation type="unfinished">{amount} арзаныраҡ</translation>
    </message>
    <message>
        <source>Exactly as much</source>
        <translation type="unfinished">Тап шул уҡ сумма</translation>
    </message>
    <message>
        <source>by the meter</source>
        <translation type="unfinished">счётчик буйынса</translation>
    </message>
    <message>
        <source>by the norm</source>
        <translation type="unfinished">норматив буйынса</translation>
    </message>
    <message>
        <source>by the average</source>
        <translation type="unfinished">уртаса күләм буйынса</translation>
    </message>
    <message>
        <source>Counted {now}, and {before} then.</source>
        <translation type="unfinished">{now} иҫәпләнгән, ә ул саҡта — {before}.</translation>
    </message>
    <message>
        <source>The use rose by {volume}</source>
        <translation type="unfinished">Ҡулланыу {volume} артты</translation>
    </message>
    <message>
        <source>The use fell by {volume}</source>
        <translation type="unfinished">Ҡулланыу {volume} кәмене</translation>
    </message>
    <message>
        <source>The tariff rose from {before} to {now}</source>
        <translation type="unfinished">Тариф артты: {before} ине, хәҙер {now}</translation>
    </message>
    <message>
        <source>The tariff fell from {before} to {now}</source>
        <translation type="unfinished">Тариф кәмене: {before} ине, хәҙер {now}</translation>
    </message>
    <message>
        <source>Recalculation: {before} then, {now} now</source>
        <translation type="unfinished">Яңынан иҫәпләү: {before} ине, хәҙер {now}</translation>
    </message>
    <message>
        <source>Privilege: {before} then, {now} now</source>
        <translation type="unfinished">Ташлама: {before} ине, хәҙер {now}</translation>
    </message>
    <message>
        <source>Penalty: {before} then, {now} now</source>
        <translation type="unfinished">Пеня: {before} ине, хәҙер {now}</translation>
    </message>
    <message>
        <source>Other changes of the reckoning</source>
        <translation type="unfinished">Иҫәпләүҙәге башҡа үҙгәрештәр</translation>
    </message>
    <message>
        <source>Why so much: {utility}</source>
        <translation type="unfinished">Ниңә шул тиклем: {utility}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished">Йөкләнә…</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation type="unfinished">Иҫәпләүҙәр әлегә юҡ</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no charges were made then.</source>
        <translation type="unfinished">Сағыштырырға әйбер юҡ: ул саҡта иҫәпләүҙәр булмаған.</translation>
    </message>
    <message>
        <source>Against the month before</source>
        <translation type="unfinished">Үткән ай менән сағыштырғанда</translation>
    </message>
    <message>
        <source>Against the same month of last year</source>
        <translation type="unfinished">Үткән йылдың шул уҡ айы менән сағыштырғанда</translation>
    </message>
</context>
<context>
    <name>FirstVisitScreen</name>
    <message>
        <source>Both are at the top of the bill.</source>
        <translation type="unfinished">Икеһе лә квитанцияның өҫкө өлөшөндә бар.</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished">Тәүге килеү</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси иҫәп номеры</translation>
    </message>
    <message>
        <source>Surname of the account's holder</source>
        <translation type="unfinished">Ҡулланыусының фамилияһы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Алға</translation>
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
        <translation type="unfinished">Күрһәткес</translation>
    </message>
    <message>
        <source>Entry status</source>
        <translation type="unfinished">Индереү статусы</translation>
    </message>
    <message>
        <source>Way of submission</source>
        <translation type="unfinished">Нисек бирелгән</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished">Раҫлама</translation>
    </message>
    <message>
        <source>Acknowledgement No. {number}</source>
        <translation type="unfinished">Раҫлама номеры {number}</translation>
    </message>
    <message>
        <source>Reading for {month}</source>
        <translation type="unfinished">Күрһәткес: {month}</translation>
    </message>
    <message>
        <source>Used in the bill</source>
        <translation type="unfinished">Иҫәпләнде</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Ҡабул ителде</translation>
    </message>
    <message>
        <source>Accepted, will be delivered</source>
        <translation type="unfinished">Ҡабул ителде, тапшырыласаҡ</translation>
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
        <translation type="unfinished">Күрһәткестәр тарихы</translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished">Ҡулланыу</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished">Күрһәткестәр</translation>
    </message>
    <message>
        <source>Use by month beside the year before</source>
        <translation type="unfinished">Айҙар буйынса ҡулланыу һәм үткән йыл</translation>
    </message>
    <message>
        <source>There are no readings yet.</source>
        <translation type="unfinished">Күрһәткестәр әлегә юҡ.</translation>
    </message>
    <message>
        <source>{utility}, meter No. {number}</source>
        <translation type="unfinished">{utility}, счётчик № {number}</translation>
    </message>
    <message>
        <source>Use in the month, {unit}</source>
        <translation type="unfinished">Айлыҡ ҡулланыу, {unit}</translation>
    </message>
    <message>
        <source>The same month a year before</source>
        <translation type="unfinished">Бер йыл элек шул уҡ ай</translation>
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
        <translation type="unfinished">Күрһәткес</translation>
    </message>
    <message>
        <source>Use, {unit}</source>
        <translation type="unfinished">Ҡулланыу, {unit}</translation>
    </message>
    <message>
        <source>Entry status</source>
        <translation type="unfinished">Индереү статусы</translation>
    </message>
    <message>
        <source>Way of submission</source>
        <translation type="unfinished">Нисек бирелгән</translation>
    </message>
    <message>
        <source>taken on {day}</source>
        <translation type="unfinished">алынған: {day}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished">№ {number}</translation>
    </message>
    <message>
        <source>Not accepted. {reason}</source>
        <translation type="unfinished">Ҡабул ителмәне. {reason}</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation type="unfinished">Һеҙ әле бындамы?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Дауам итеү</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Сығыу</translation>
    </message>
    <message>
        <source>The visit ends by itself in {time}. Touch the screen to go on.</source>
        <translation type="unfinished">Сеанс {time} үткәс үҙе тамамлана. Дауам итеү өсөн экранға ҡағылығыҙ.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Таҙартыу</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Әҙер</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Буш ара</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Билдәне юйыу</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished">Баш хәрефтәр</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished">Клавиатураны йәшереү</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of the catalogue's language in that language itself</extracomment>
        <translatorcomment>Written without a native speaker. What is marked unfinished waits for the review of one, and is in use meanwhile.</translatorcomment>
        <translation type="unfinished">Башҡортса</translation>
    </message>
</context>
<context>
    <name>LetterWaitScreen</name>
    <message>
        <source>Open the link in the letter</source>
        <translation type="unfinished">Хаттағы һылтанманы асығыҙ</translation>
    </message>
    <message>
        <source>A letter may take a few minutes. Not there? Look into the spam folder. This screen goes on by itself.</source>
        <translation type="unfinished">Хат бер нисә минут килергә мөмкин. Юҡмы? «Спам» папкаһын ҡарағыҙ. Был экран үҙе дауам итәсәк.</translation>
    </message>
    <message>
        <source>Correct the address or confirm by SMS</source>
        <translation type="unfinished">Адресты төҙәтеү йәки смс аша раҫлау</translation>
    </message>
    <message>
        <source>We have sent a letter to {address}.</source>
        <translation type="unfinished">{address} адресына хат ебәрҙек.</translation>
    </message>
    <message>
        <source>The link is good for {time}.</source>
        <translation type="unfinished">Һылтанма {time} эшләй.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished">Тағы ебәреү</translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation type="unfinished">{time} үткәс тағы ебәреү</translation>
    </message>
    <message>
        <source>The link was not opened in time. Please register again.</source>
        <translation type="unfinished">Һылтанма ваҡытында асылманы. Яңынан теркәлегеҙ.</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Linked accounts</source>
        <translation type="unfinished">Башҡа иҫәптәр</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished">Иҫәп өҫтәү</translation>
    </message>
    <message>
        <source>Add the account of a relative or of a second dwelling to see both.</source>
        <translation type="unfinished">Икеһен дә күреү өсөн туғанығыҙҙың йәки икенсе торлаҡтың иҫәбен өҫтәгеҙ.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation type="unfinished">Һеҙҙең шәхси иҫәп</translation>
    </message>
    <message>
        <source>Waiting for its holder to confirm</source>
        <translation type="unfinished">Хужаһының раҫлауын көтә</translation>
    </message>
    <message>
        <source>Due {amount}</source>
        <translation type="unfinished">Түләргә {amount}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Айырыу</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished">Күсеү</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The account number or the password is wrong. The number is still here: compare it with the bill and type the password again.</source>
        <translation type="unfinished">Шәхси иҫәп номеры йәки серһүҙ дөрөҫ түгел. Номер һаҡланды: уны квитанция менән сағыштырығыҙ һәм серһүҙҙе ҡабат яҙығыҙ.</translation>
    </message>
    <message>
        <source>This amount cannot be paid. Please choose another one.</source>
        <translation type="unfinished">Бындай сумманы түләп булмай. Башҡаһын һайлағыҙ.</translation>
    </message>
    <message>
        <source>The number and the surname do not open a registration. Compare both with the bill. If you have a password already, sign in with it; otherwise ask the operator.</source>
        <translation type="unfinished">Был номер һәм фамилия менән теркәлеп булмай. Уларҙы квитанция менән сағыштырығыҙ. Серһүҙегеҙ булһа, уның менән инегеҙ; юғиһә операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait {time} and try again.</source>
        <translation type="unfinished">Тырышыуҙар артыҡ күп. {time} көтөгөҙ һәм ҡабатлап ҡарағыҙ.</translation>
    </message>
    <message>
        <source>The old password is wrong. Nothing was changed: type it again.</source>
        <translation type="unfinished">Иҫке серһүҙ дөрөҫ түгел. Бер нәмә лә үҙгәрмәне: уны ҡабат яҙығыҙ.</translation>
    </message>
    <message>
        <source>The code is wrong. Compare it with the message; tries left: {count}.</source>
        <translation type="unfinished">Код дөрөҫ түгел. Уны хәбәр менән сағыштырығыҙ; ҡалған тырышыуҙар: {count}.</translation>
    </message>
    <message>
        <source>This code is no longer good. Please ask for a new one.</source>
        <translation type="unfinished">Был код инде эшләмәй. Яңыһын һорағыҙ.</translation>
    </message>
    <message>
        <source>This account has been registered meanwhile. Sign in with the password or ask the operator.</source>
        <translation type="unfinished">Был шәхси иҫәп инде теркәлгән. Серһүҙ менән инегеҙ йәки операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>This was printed in this visit already; a second copy is not printed.</source>
        <translation type="unfinished">Был килеүҙә инде баҫылды; икенсе нөсхә баҫылмай.</translation>
    </message>
    <message>
        <source>The account was not added: number and surname or password do not go together. Compare them with the bill of that account.</source>
        <translation type="unfinished">Иҫәп өҫтәлмәне: номер һәм фамилия йәки серһүҙ тура килмәй. Уларҙы ул иҫәптең квитанцияһы менән сағыштырығыҙ.</translation>
    </message>
    <message>
        <source>This is no longer there. The page shows what is known now.</source>
        <translation type="unfinished">Был яҙма инде юҡ. Экранда — хәҙер билдәле булғаны.</translation>
    </message>
    <message>
        <source>The payment code did not pass the check, so it is not shown. Please try again or pay by the bill.</source>
        <translation type="unfinished">Түләү коды тикшереүҙе үтмәне, шуға уны күрһәтмәйбеҙ. Ҡабатлап ҡарағыҙ йәки квитанция буйынса түләгеҙ.</translation>
    </message>
    <message>
        <source>Not accepted: there is no connection, and the terminal cannot keep anything just now. What was typed is still here: try again in a minute or ask the operator.</source>
        <translation type="unfinished">Ҡабул ителмәне: бәйләнеш юҡ, ә терминал хәҙер бер нәмә лә һаҡлай алмай. Яҙғанығыҙ экранда ҡалды: бер минуттан ҡабатлағыҙ йәки операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>The visit has ended. Please sign in again.</source>
        <translation type="unfinished">Сеанс тамамланды. Ҡабат инегеҙ.</translation>
    </message>
    <message>
        <source>It did not work this time, and nothing was changed. Please try again in a minute or ask the operator.</source>
        <translation type="unfinished">Был юлы булманы, бер нәмә лә үҙгәрмәне. Бер минуттан ҡабатлағыҙ йәки операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>It did not work. Please ask the operator for help.</source>
        <translation type="unfinished">Булманы. Операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>The password is too short: at least 8 characters.</source>
        <translation type="unfinished">Серһүҙ артыҡ ҡыҫҡа: кәмендә 8 билдә кәрәк.</translation>
    </message>
    <message>
        <source>The password is too long: at most 20 characters.</source>
        <translation type="unfinished">Серһүҙ артыҡ оҙон: 20 билдәнән артмаһын.</translation>
    </message>
    <message>
        <source>The account number cannot be the password.</source>
        <translation type="unfinished">Шәхси иҫәп номеры серһүҙ була алмай.</translation>
    </message>
    <message>
        <source>This password is too common and easy to guess. Please choose another one.</source>
        <translation type="unfinished">Бындай серһүҙ бик таралған, уны табыуы еңел. Башҡаһын уйлап табығыҙ.</translation>
    </message>
    <message>
        <source>Please fill in the phone number.</source>
        <translation type="unfinished">Телефон номерын күрһәтегеҙ.</translation>
    </message>
    <message>
        <source>Please fill in the e-mail address.</source>
        <translation type="unfinished">Электрон почта адресын күрһәтегеҙ.</translation>
    </message>
    <message>
        <source>This is not a mobile phone number. Please check the digits.</source>
        <translation type="unfinished">Был кеҫә телефоны номеры түгел. Һандарҙы тикшерегеҙ.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check the letters.</source>
        <translation type="unfinished">Был электрон почта адресы түгел. Хәрефтәрҙе тикшерегеҙ.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please tell the operator.</source>
        <translation type="unfinished">Принтерҙа ҡағыҙ бөткән. Операторға әйтегеҙ.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer. Please tell the operator.</source>
        <translation type="unfinished">Принтерҙа ҡағыҙ тығылған. Операторға әйтегеҙ.</translation>
    </message>
    <message>
        <source>The printer's cover is open. Please tell the operator.</source>
        <translation type="unfinished">Принтерҙың ҡапҡасы асыҡ. Операторға әйтегеҙ.</translation>
    </message>
    <message>
        <source>The printer is out of toner. Please tell the operator.</source>
        <translation type="unfinished">Принтерҙа тонер бөткән. Операторға әйтегеҙ.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please tell the operator.</source>
        <translation type="unfinished">Принтер яуап бирмәй. Операторға әйтегеҙ.</translation>
    </message>
    <message>
        <source>The printer has been paused. Please tell the operator.</source>
        <translation type="unfinished">Принтер туҡтатып торолған. Операторға әйтегеҙ.</translation>
    </message>
    <message>
        <source>The printer is asleep and did not wake up. Please tell the operator.</source>
        <translation type="unfinished">Принтер йоҡлай һәм уянмай. Операторға әйтегеҙ.</translation>
    </message>
    <message>
        <source>This terminal has no printer. Please ask the operator.</source>
        <translation type="unfinished">Был терминалдың принтеры юҡ. Операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>The printer did not accept the document. Please tell the operator.</source>
        <translation type="unfinished">Принтер документты ҡабул итмәне. Операторға әйтегеҙ.</translation>
    </message>
    <message>
        <source>The printer has a fault. Please tell the operator.</source>
        <translation type="unfinished">Принтер төҙөк түгел. Операторға әйтегеҙ.</translation>
    </message>
    <message>
        <source>There are more digits than the meter has. Please check the reading.</source>
        <translation type="unfinished">Һандар счётчиктағынан күберәк. Күрһәткесте тикшерегеҙ.</translation>
    </message>
    <message>
        <source>There are too many digits after the comma. Please check the reading.</source>
        <translation type="unfinished">Өтөрҙән һуң һандар артыҡ күп. Күрһәткесте тикшерегеҙ.</translation>
    </message>
    <message>
        <source>{register}. {text}</source>
        <translation type="unfinished">{register}. {text}</translation>
    </message>
    <message>
        <source>The reading for {month} ({values}) was not taken. {reason}</source>
        <translation type="unfinished">Күрһәткес {month} өсөн ({values}) ҡабул ителмәне. {reason}</translation>
    </message>
    <message>
        <source>Please type «{register}» as well: all tariffs are given together.</source>
        <translation type="unfinished">«{register}» күрһәткесен дә яҙығыҙ: бөтә тарифтар бергә тапшырыла.</translation>
    </message>
    <message>
        <source>The reading is lower than the previous one. Please check the digits.</source>
        <translation type="unfinished">Күрһәткес алдағыһынан кәмерәк. Һандарҙы тикшерегеҙ.</translation>
    </message>
    <message>
        <source>The reading is higher than one that was given later. Ask the operator.</source>
        <translation type="unfinished">Күрһәткес һуңыраҡ тапшырылғандан ҙурыраҡ. Операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>Readings are not taken: the verification expired on {date}. Order a verification from the operator.</source>
        <translation type="unfinished">Күрһәткестәр ҡабул ителмәй: тикшереү срогы {date} көнө сыҡты. Операторҙа тикшереүгә заказ бирегеҙ.</translation>
    </message>
    <message>
        <source>Readings are not taken today: it is outside the days of submission.</source>
        <translation type="unfinished">Бөгөн күрһәткестәр ҡабул ителмәй: был ҡабул итеү көнө түгел.</translation>
    </message>
    <message>
        <source>This meter is read automatically: there is nothing to do.</source>
        <translation type="unfinished">Күрһәткестәр автоматик рәүештә алына, бер нәмә лә эшләргә кәрәкмәй.</translation>
    </message>
    <message>
        <source>This meter is out of use.</source>
        <translation type="unfinished">Счётчик ҡулланыуҙан сығарылған.</translation>
    </message>
    <message>
        <source>There were no readings for a long time: an inspector has to see the meter. Please tell the operator.</source>
        <translation type="unfinished">Күрһәткестәр күптән булмаған: контролёр ҡарарға тейеш. Операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>The reading of this month has already been used in the bill.</source>
        <translation type="unfinished">Был айҙың күрһәткесе инде иҫәпләнгән.</translation>
    </message>
    <message>
        <source>The billing department did not take it. Please ask the operator.</source>
        <translation type="unfinished">Иҫәп-хисап бүлеге уны ҡабул итмәне. Операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation type="unfinished">бөтә һандар</translation>
    </message>
</context>
<context>
    <name>MeterChoice</name>
    <message>
        <source>taken off</source>
        <translation type="unfinished">алынған</translation>
    </message>
</context>
<context>
    <name>MeterClosedCard</name>
    <message>
        <source>Was on {day}: {value}</source>
        <translation type="unfinished">{day} көнө: {value}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Индереү</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Төҙәтеү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Юйыу</translation>
    </message>
    <message>
        <source>Readings are taken from {first} on</source>
        <translation type="unfinished">Күрһәткестәр {first} көнөнән ҡабул ителә</translation>
    </message>
    <message>
        <source>The reading arrived, but was not taken. {reason}</source>
        <translation type="unfinished">Күрһәткес тапшырылды, ләкин ҡабул ителмәне. {reason}</translation>
    </message>
</context>
<context>
    <name>MeterEntryCard</name>
    <message>
        <source>Submit</source>
        <translation type="unfinished">Тапшырыу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Баш тартыу</translation>
    </message>
    <message>
        <source>Entry status: not accepted. {reason}</source>
        <translation type="unfinished">Индереү статусы: ҡабул ителмәне. {reason}</translation>
    </message>
    <message>
        <source>The first reading of this meter</source>
        <translation type="unfinished">Был счётчиктың тәүге күрһәткесе</translation>
    </message>
    <message>
        <source>Was on {day}</source>
        <translation type="unfinished">{day} көнө</translation>
    </message>
    <message>
        <source>given now: {value}</source>
        <translation type="unfinished">тапшырылды: {value}</translation>
    </message>
    <message>
        <source>Type the digits of the meter.</source>
        <translation type="unfinished">Счётчиктағы һандарҙы яҙығыҙ.</translation>
    </message>
    <message>
        <source>The use is {use}, usually it is about {usual} a month.</source>
        <translation type="unfinished">Ҡулланыу {use}, ғәҙәттә айына {usual} самаһы.</translation>
    </message>
    <message>
        <source>The use is {use}: that is much.</source>
        <translation type="unfinished">Ҡулланыу {use} — был күп.</translation>
    </message>
    <message>
        <source>Is the reading right?</source>
        <translation type="unfinished">Күрһәткес дөрөҫмө?</translation>
    </message>
    <message>
        <source>The meter has passed zero.</source>
        <translation type="unfinished">Счётчик нулде үтте.</translation>
    </message>
    <message>
        <source>Altogether {use}.</source>
        <translation type="unfinished">Бөтәһе {use}.</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation type="unfinished">Эйе, тапшырырға</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished">Төҙәтеү</translation>
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
        <translation type="unfinished">тикшереү срогы: {date}</translation>
    </message>
    <message>
        <source>The verification ends today. Please order a new one.</source>
        <translation type="unfinished">Тикшереү срогы бөгөн сыға. Операторҙа яңыһына заказ бирегеҙ.</translation>
    </message>
    <message>
        <source>The verification ends in {days}, on {date}. Please order a new one.</source>
        <translation type="unfinished">Тикшереү срогы {days} үткәс, {date} көнө сыға. Операторҙа яңыһына заказ бирегеҙ.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation type="unfinished">ғинуар</translation>
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
        <translation type="unfinished">ғинуар</translation>
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
        <translation type="unfinished">Серһүҙҙе күрһәтеү</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished">Серһүҙҙе йәшереү</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>The passwords differ. Type the second again.</source>
        <translation type="unfinished">Серһүҙҙәр тура килмәй. Икенсеһен ҡабат яҙығыҙ.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished">Яңы серһүҙ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">Ҡабатлау</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Overpaid by {amount}: there is nothing to pay.</source>
        <translation type="unfinished">Артыҡ түләнгән {amount}: хәҙер түләргә кәрәкмәй.</translation>
    </message>
    <message>
        <source>Payments start at {least}. The amount moves to the next bill.</source>
        <translation type="unfinished">Түләүҙең иң аҙы — {least}. Сумма киләһе квитанцияға күсә.</translation>
    </message>
    <message>
        <source>The code is printed. Please take the slip.</source>
        <translation type="unfinished">Код баҫылды. Талонды алығыҙ.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation type="unfinished">Кодты баҫтырыу</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation type="unfinished">Код әҙерләнә…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Ҡабатлап ҡарау</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation type="unfinished">Алдан түләү</translation>
    </message>
    <message>
        <source>Phone's camera</source>
        <translation type="unfinished">Телефон камераһы</translation>
    </message>
    <message>
        <source>Scanner in the bank's app</source>
        <translation type="unfinished">Ҡушымталағы сканер</translation>
    </message>
    <message>
        <source>There is nothing to pay here now.</source>
        <translation type="unfinished">Хәҙер бында түләргә кәрәкмәй.</translation>
    </message>
    <message>
        <source>Pay in Sberbank Online</source>
        <translation type="unfinished">СберБанк Онлайнда түләү</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation type="unfinished">Сумманы үҙгәртеү</translation>
    </message>
    <message>
        <source>Amount, from {least} to {most}</source>
        <translation type="unfinished">Сумма: {least} — {most}</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished">Кодты күрһәтеү</translation>
    </message>
    <message>
        <source>All that is due: {amount}</source>
        <translation type="unfinished">Бөтә түләү: {amount}</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation type="unfinished">Сумманы яҙығыҙ.</translation>
    </message>
    <message>
        <source>Payments start at {least}.</source>
        <translation type="unfinished">Түләүҙең иң аҙы — {least}.</translation>
    </message>
    <message>
        <source>No more than {most} can be paid at once.</source>
        <translation type="unfinished">Бер тапҡырҙа иң күбе {most} түләргә мөмкин.</translation>
    </message>
    <message>
        <source>All utilities</source>
        <translation type="unfinished">Бөтә коммуналь хеҙмәттәр</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Алыусы</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси иҫәп номеры</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Түләү маҡсаты</translation>
    </message>
    <message>
        <source>{utility}: pay in Sberbank Online</source>
        <translation type="unfinished">{utility}: СберБанк Онлайнда түләү</translation>
    </message>
    <message>
        <source>Open the Sberbank Online app and choose “Pay by QR”.</source>
        <translation type="unfinished">СберБанк Онлайнды асығыҙ һәм «Оплата по QR» һайлағыҙ.</translation>
    </message>
    <message>
        <source>Point the app at the code.</source>
        <translation type="unfinished">Камераны кодҡа йүнәлтегеҙ.</translation>
    </message>
    <message>
        <source>Check the amount and confirm.</source>
        <translation type="unfinished">Сумманы тикшерегеҙ һәм раҫлағыҙ.</translation>
    </message>
    <message>
        <source>Open the phone's camera and point it at the code.</source>
        <translation type="unfinished">Телефон камераһын асығыҙ һәм кодҡа йүнәлтегеҙ.</translation>
    </message>
    <message>
        <source>Open the link on the phone: it has the amount and the account number to pay in the bank's app.</source>
        <translation type="unfinished">Телефонда һылтанманы асығыҙ: унда банк ҡушымтаһында түләү өсөн сумма һәм шәхси иҫәп бар.</translation>
    </message>
    <message>
        <source>The phone's ordinary camera does not open this code: use the app's scanner.</source>
        <translation type="unfinished">Телефондың ғәҙәти камераһы был кодты асмай — ҡушымталағы сканер кәрәк.</translation>
    </message>
    <message>
        <source>The scanner in the bank's app does not open this code: use the phone's camera.</source>
        <translation type="unfinished">Банк ҡушымтаһындағы сканер был кодты асмай — телефондың ғәҙәти камераһы кәрәк.</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation type="unfinished">Коммуналь хеҙмәттәр</translation>
    </message>
    <message>
        <source>Code {number} of {count}, {amount} in all</source>
        <translation type="unfinished">Код {number} / {count}, бөтәһе {amount}</translation>
    </message>
    <message>
        <source>Code {number} of {count}: {payee}, {amount}</source>
        <translation type="unfinished">Код {number} / {count}: {payee}, {amount}</translation>
    </message>
    <message>
        <source>{payee}: {amount} moves to the next bill. Payments start at {least}.</source>
        <translation type="unfinished">{payee}: {amount} киләһе квитанцияға күсә. Түләүҙең иң аҙы — {least}.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Камера</translation>
    </message>
    <message>
        <source>Bank's app</source>
        <translation type="unfinished">Ҡушымта</translation>
    </message>
    <message>
        <source>Sberbank Online</source>
        <translation type="unfinished">СберБанк Онлайн</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation type="unfinished">Иҫәп {number}</translation>
    </message>
    <message>
        <source>In the app: “Pay by QR”</source>
        <translation type="unfinished">Ҡушымтала: «Оплата по QR»</translation>
    </message>
    <message>
        <source>Point it at the code</source>
        <translation type="unfinished">Кодҡа йүнәлтегеҙ</translation>
    </message>
    <message>
        <source>Check the amount</source>
        <translation type="unfinished">Сумманы тикшерегеҙ</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation type="unfinished">Камераны кодҡа йүнәлтегеҙ</translation>
    </message>
    <message>
        <source>Open the link on the phone</source>
        <translation type="unfinished">Телефонда һылтанманы асығыҙ</translation>
    </message>
    <message>
        <source>The ordinary camera will not do.</source>
        <translation type="unfinished">Ғәҙәти камера ярамай.</translation>
    </message>
    <message>
        <source>The bank's scanner will not do.</source>
        <translation type="unfinished">Банк сканеры ярамай.</translation>
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
        <translation type="unfinished">Шәхси иҫәп</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси иҫәп номеры</translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation type="unfinished">Ҡулланыусы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Адрес</translation>
    </message>
    <message>
        <source>Total area</source>
        <translation type="unfinished">Дөйөм майҙан</translation>
    </message>
    <message>
        <source>Heated area</source>
        <translation type="unfinished">Йылытылған</translation>
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
        <translation type="unfinished">Йәшәй</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation type="unfinished">Баҫыла: {page} бит, бөтәһе {pages}…</translation>
    </message>
    <message>
        <source>Checking the printer…</source>
        <translation type="unfinished">Принтер тикшерелә…</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation type="unfinished">Принтерға ебәрелә…</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <translation type="unfinished">Принтерҙы көтәбеҙ…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">Баҫыла…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished">Баҫылды.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>A QR code: hold a phone in front of it</source>
        <translation type="unfinished">QR-код: телефон камераһын уға йүнәлтегеҙ</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>Loading the meters…</source>
        <translation type="unfinished">Счётчиктар йөкләнә…</translation>
    </message>
    <message>
        <source>There are no meters on this account.</source>
        <translation type="unfinished">Был шәхси иҫәптә счётчиктар юҡ.</translation>
    </message>
    <message>
        <source>The reading is deleted.</source>
        <translation type="unfinished">Күрһәткес юйылды.</translation>
    </message>
    <message>
        <source>{utility}, meter No. {number}: {values}. The reading was given in this visit and is not used yet.</source>
        <translation type="unfinished">{utility}, счётчик № {number}: {values}. Күрһәткес был сеанста тапшырылған һәм әле иҫәпләнмәгән.</translation>
    </message>
    <message>
        <source>Delete the reading?</source>
        <translation type="unfinished">Күрһәткесте юйырғамы?</translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation type="unfinished">Юймаҫҡа</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Юйыу</translation>
    </message>
    <message>
        <source>There is no connection with the company. Readings can be given: the terminal keeps them and delivers them by itself.</source>
        <translation type="unfinished">Компания менән бәйләнеш юҡ. Күрһәткестәрҙе тапшырырға мөмкин: терминал уларҙы һаҡлай һәм үҙе тапшыра.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>If your e-mail address has changed, come to an operator with documents that show whose account it is.</source>
        <translation type="unfinished">Электрон почта адресығыҙ үҙгәргән булһа, шәхси иҫәп документтары менән операторға мөрәжәғәт итегеҙ.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation type="unfinished">Серһүҙҙе оноттоғоҙмо?</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси иҫәп номеры</translation>
    </message>
    <message>
        <source>E-mail of the registration</source>
        <translation type="unfinished">Теркәлгәндә күрһәтелгән e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation type="unfinished">Хат ебәреү</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished">Ебәрелә…</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation type="unfinished">Инеү битенә</translation>
    </message>
    <message>
        <source>If the number and the address go together, a letter with a link is on its way. Open it on the phone, set a new password and sign in here.</source>
        <translation type="unfinished">Номер менән адрес тура килһә, һылтанмалы хат ебәрелде инде. Уны телефонда асығыҙ, яңы серһүҙ ҡуйығыҙ һәм бында инегеҙ.</translation>
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
        <translation type="unfinished">Теркәлеү артыҡ оҙаҡҡа һуҙылды һәм туҡтатылды. Зинһар, яңынан башлағыҙ.</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Account {number}, {surname}</source>
        <translation type="unfinished">Шәхси иҫәп {number}, {surname}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">Теркәлеү</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Һаҡлау</translation>
    </message>
    <message>
        <source>Without the consent to the processing of personal data we may not register you.</source>
        <translation type="unfinished">Шәхси мәғлүмәтте эшкәртеүгә ризалыҡһыҙ һеҙҙе теркәп булмай.</translation>
    </message>
    <message>
        <source>How to confirm the registration</source>
        <translation type="unfinished">Теркәлеүҙе нисек раҫларға</translation>
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
        <translation type="unfinished">Мәғлүмәтемде эшкәртеүгә риза</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Уҡыу</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Һаҡлана…</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>{about} Request No. {number} is kept: the terminal delivers it as soon as there is a connection.</source>
        <translation type="unfinished">{about} № {number} мөрәжәғәт һаҡланды: терминал уны бәйләнеш булғас тапшырасаҡ.</translation>
    </message>
    <message>
        <source>{about} Request No. {number}: an operator is looking at it.</source>
        <translation type="unfinished">{about} № {number} мөрәжәғәтте оператор ҡарай.</translation>
    </message>
    <message>
        <source>{about} Request No. {number} was settled on {day}.</source>
        <translation type="unfinished">{about} № {number} мөрәжәғәт {day} көнө ябылды.</translation>
    </message>
    <message>
        <source>{about} Request No. {number}, the operator's answer of {day}: {answer}</source>
        <translation type="unfinished">{about} № {number} мөрәжәғәт, операторҙың {day} яуабы: {answer}</translation>
    </message>
    <message>
        <source>{day} you told that the meter was replaced ({values}).</source>
        <translation type="unfinished">{day} көнө һеҙ счётчик алмаштырылғанын хәбәр иттегеҙ ({values}).</translation>
    </message>
    <message>
        <source>{day} you told that the previous reading was wrong: the meter shows {values}.</source>
        <translation type="unfinished">{day} көнө һеҙ элекке күрһәткес хаталы тип хәбәр иттегеҙ: счётчикта {values}.</translation>
    </message>
    <message>
        <source>{day} you told that the previous reading {previous} was wrong: the meter shows {values}.</source>
        <translation type="unfinished">{day} көнө һеҙ элекке {previous} күрһәткесе хаталы тип хәбәр иттегеҙ: счётчикта {values}.</translation>
    </message>
    <message>
        <source>The reading of {day} ({values}) means an unusually high use.</source>
        <translation type="unfinished">{day} күрһәткесе ({values}) буйынса ҡулланыу ғәҙәттән тыш ҙур.</translation>
    </message>
    <message>
        <source>The reading of {day} ({values}) was not taken. {reason}</source>
        <translation type="unfinished">{day} күрһәткесе ({values}) ҡабул ителмәне. {reason}</translation>
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
        <translation type="unfinished">Шәхси иҫәп буйынса инеү</translation>
    </message>
    <message>
        <source>Digits only, no letter. It is at the top of the bill.</source>
        <translation type="unfinished">Һандар ғына, хәрефһеҙ. Ул квитанцияның өҫкө өлөшөндә бар.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished">Шәхси иҫәп номеры</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Серһүҙ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Инеү</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Тикшерелә…</translation>
    </message>
    <message>
        <source>I am here for the first time</source>
        <translation type="unfinished">Бында тәүге тапҡыр</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation type="unfinished">Серһүҙҙе оноттоғоҙмо?</translation>
    </message>
    <message>
        <source>Type the account number.</source>
        <translation type="unfinished">Шәхси иҫәп номерын яҙығыҙ.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation type="unfinished">Серһүҙҙе яҙығыҙ.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message numerus="yes">
        <source>%n rubles</source>
        <translation type="unfinished">
            <numerusform>%n һум</numerusform>
            <numerusform>%n һум</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kopecks</source>
        <translation type="unfinished">
            <numerusform>%n тин</numerusform>
            <numerusform>%n тин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cubic metres</source>
        <translation type="unfinished">
            <numerusform>%n кубометр</numerusform>
            <numerusform>%n кубометр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gigacalories</source>
        <translation type="unfinished">
            <numerusform>%n гигакалория</numerusform>
            <numerusform>%n гигакалория</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kilowatt-hours</source>
        <translation type="unfinished">
            <numerusform>%n киловатт-сәғәт</numerusform>
            <numerusform>%n киловатт-сәғәт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n per cent</source>
        <translation type="unfinished">
            <numerusform>%n процент</numerusform>
            <numerusform>%n процент</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} rubles</source>
        <translation type="unfinished">{value} һум</translation>
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
        <translation type="unfinished">{value} киловатт-сәғәт</translation>
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
        <translation type="unfinished">тигеҙ</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished">тапҡырлау</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">номер</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">өтөр</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">йәшерелгән</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">төймә</translation>
    </message>
    <message>
        <source>check box</source>
        <translation type="unfinished">билдә ҡуйыу</translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished">һайлау</translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished">ҡыҫтырма</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished">яҙыу юлы</translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished">диаграмма</translation>
    </message>
    <message>
        <source>cannot be pressed now</source>
        <translation type="unfinished">хәҙер эшләмәй</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished">билдәләнгән</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished">билдәләнмәгән</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">һайланған</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">буш</translation>
    </message>
    <message>
        <source>characters typed: {count}</source>
        <translation type="unfinished">яҙылған билдәләр: {count}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished">юйылды</translation>
    </message>
    <message>
        <source>character</source>
        <translation type="unfinished">билдә</translation>
    </message>
    <message>
        <source>Reading aloud is not available here.</source>
        <translation type="unfinished">Ҡысҡырып уҡыу бында эшләмәй.</translation>
    </message>
    <message>
        <source>Reading aloud will be ready in a moment.</source>
        <translation type="unfinished">Ҡысҡырып уҡыу хәҙер ҡабынасаҡ.</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation type="unfinished">Бында был тел өсөн тауыш юҡ.</translation>
    </message>
    <message>
        <source>Plug in headphones, and the screen is read aloud.</source>
        <translation type="unfinished">Ҡолаҡсындарҙы тоташтырығыҙ, экран ҡысҡырып уҡыласаҡ.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Password: {strength}</source>
        <translation type="unfinished">Серһүҙ: {strength}</translation>
    </message>
    <message>
        <source>8 to 20 characters</source>
        <translation type="unfinished">8–20 билдә</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation type="unfinished">табыуы еңел</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">яҡшы</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">ышаныслы</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Readings for {month} are taken on any day.</source>
        <translation type="unfinished">Күрһәткестәр {month} өсөн теләһә ҡайһы көндө ҡабул ителә.</translation>
    </message>
    <message>
        <source>Readings for {month} are taken until {last} inclusive.</source>
        <translation type="unfinished">Күрһәткестәр {month} өсөн ҡабул ителә, һуңғы көн — {last}.</translation>
    </message>
    <message>
        <source>Readings are taken from {first} to {last}; one given today counts for {month}.</source>
        <translation type="unfinished">Күрһәткестәрҙе ҡабул итеү: {first} — {last}. Бөгөн тапшырылғаны {month} өсөн иҫәпләнә.</translation>
    </message>
    <message>
        <source>Readings are not taken today: from {first} to {last} again.</source>
        <translation type="unfinished">Бөгөн күрһәткестәр ҡабул ителмәй. Киләһе ҡабул итеү: {first} — {last}.</translation>
    </message>
    <message>
        <source>A later one counts for {month}.</source>
        <translation type="unfinished">Һуңыраҡ тапшырылғаны {month} өсөн иҫәпләнә.</translation>
    </message>
    <message>
        <source>After that they are taken from {first} on.</source>
        <translation type="unfinished">Киләһе ҡабул итеү {first} көнөнән.</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>SMS notices</source>
        <translation type="unfinished">Смс-хәбәрҙәр</translation>
    </message>
    <message>
        <source>E-mail notices</source>
        <translation type="unfinished">E-&#x2060;mail-хәбәрҙәр</translation>
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
        <translation type="unfinished">Риза, тоташтырырға</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished">Кеҫә телефоны</translation>
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
        <translation type="unfinished">Өҫтәмә хеҙмәттәр</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished">Үҙгәрештәрҙе һаҡлау</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Һаҡлана…</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation type="unfinished">Үҙгәрештәр һаҡланды.</translation>
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
        <translation type="unfinished">Сеанс тамамланды. Берәй нәмә баҫтырған булһағыҙ, биттәрҙе алығыҙ.</translation>
    </message>
    <message>
        <source>What was given is kept: the terminal delivers it by itself.</source>
        <translation type="unfinished">Тапшырылғаны һаҡланды: бәйләнеш булғас, терминал уны үҙе ебәрәсәк.</translation>
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
        <translation type="unfinished">Күренеш: хәреф ҙурлығы, контраст, тел</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Сығыу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Кире</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation type="unfinished">Иҫәп {number}</translation>
    </message>
</context>
<context>
    <name>UnavailableDialog</name>
    <message>
        <source>Temporarily unavailable</source>
        <translation type="unfinished">Ваҡытлыса эшләмәй</translation>
    </message>
    <message>
        <source>The connection with the company is lost. What you have typed is kept. We are trying again and will go on by ourselves.</source>
        <translation type="unfinished">Компания менән бәйләнеш өҙөлдө. Яҙғандарығыҙ бөтәһе лә һаҡланды. Беҙ ҡабатлап ҡарайбыҙ һәм бәйләнеш ҡайтыу менән үҙебеҙ дауам итәбеҙ.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation type="unfinished">Көтмәҫкә</translation>
    </message>
    <message>
        <source>To the readings</source>
        <translation type="unfinished">Күрһәткестәргә</translation>
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
        <translation type="unfinished">кВт·сәғ</translation>
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
        <translation type="unfinished">Тәүге күрһәткес: ҡулланыу унан иҫәпләнә.</translation>
    </message>
    <message>
        <source>Use {use}</source>
        <translation type="unfinished">Ҡулланыу {use}</translation>
    </message>
    <message>
        <source>More than usual: {use}.</source>
        <translation type="unfinished">Ғәҙәттәгенән күберәк: {use}.</translation>
    </message>
    <message>
        <source>The meter has passed zero. Use {use}</source>
        <translation type="unfinished">Счётчик нулде үтте. Ҡулланыу {use}</translation>
    </message>
    <message>
        <source>{use}, about {cost}</source>
        <translation type="unfinished">{use} — яҡынса {cost}</translation>
    </message>
    <message>
        <source>Check the digits and the comma.</source>
        <translation type="unfinished">Һандарҙы һәм өтөрҙө тикшерегеҙ.</translation>
    </message>
    <message>
        <source>Check the comma: is it perhaps {values}?</source>
        <translation type="unfinished">Өтөрҙө тикшерегеҙ: бәлки, {values}?</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation type="unfinished">күрһәткес юҡ</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation type="unfinished">сағыштырырға юҡ</translation>
    </message>
    <message>
        <source>replaced or corrected</source>
        <translation type="unfinished">алмаштырыу йәки төҙәтеү</translation>
    </message>
    <message>
        <source>in {months}</source>
        <translation type="unfinished">{months} өсөн</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Use</source>
        <translation type="unfinished">Ҡулланыу</translation>
    </message>
    <message>
        <source>No. {number}
{unit} in 12 months</source>
        <translation type="unfinished">№ {number}
{unit}, 12 ай өсөн</translation>
    </message>
    <message>
        <source>Use of the last months</source>
        <translation type="unfinished">Һуңғы айҙарҙағы ҡулланыу</translation>
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
        <translation type="unfinished">Йылытыу</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation type="unfinished">Ҡайнар һыу</translation>
    </message>
    <message>
        <source>Cold water</source>
        <translation type="unfinished">Һалҡын һыу</translation>
    </message>
    <message>
        <source>Sewerage</source>
        <translation type="unfinished">Һыу ағыҙыу</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished">Электр энергияһы</translation>
    </message>
    <message>
        <source>Waste collection</source>
        <translation type="unfinished">Ҡалдыҡтар менән эш итеү</translation>
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
        <translation type="unfinished">артыҡ түләнгән</translation>
    </message>
    <message>
        <source>debt {amount}</source>
        <translation type="unfinished">бурыс {amount}</translation>
    </message>
    <message>
        <source>Why so much?</source>
        <translation type="unfinished">Ниңә шул тиклем?</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Are the digits right? Say what happened:</source>
        <translation type="unfinished">Һандар дөрөҫмө? Нимә булғанын һайлағыҙ:</translation>
    </message>
    <message>
        <source>The meter was replaced</source>
        <translation type="unfinished">Счётчикты алмаштырҙылар</translation>
    </message>
    <message>
        <source>The previous reading is wrong</source>
        <translation type="unfinished">Элекке күрһәткес хаталы</translation>
    </message>
    <message>
        <source>An operator will look up the new meter and take the reading {values}. Send the request?</source>
        <translation type="unfinished">Оператор счётчик алмаштырылғанын тикшерәсәк һәм {values} күрһәткесен индерәсәк. Мөрәжәғәтте ебәрергәме?</translation>
    </message>
    <message>
        <source>An operator will check the previous reading {previous} and the new one {values}. Send the request?</source>
        <translation type="unfinished">Оператор элекке {previous} күрһәткесен яңы {values} менән сағыштырасаҡ. Мөрәжәғәтте ебәрергәме?</translation>
    </message>
    <message>
        <source>Send to the operator</source>
        <translation type="unfinished">Операторға ебәреү</translation>
    </message>
    <message>
        <source>Back to the digits</source>
        <translation type="unfinished">Һандарға</translation>
    </message>
</context>
<context>
    <name>AccessBar</name>
    <message>
        <source>View: text size, contrast, language</source>
        <translation type="unfinished">Күренеш: хәреф ҙурлығы, контраст, тел</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation type="unfinished">Хәреф ҙурлығы {percent} %</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Контраст</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Күберәк ваҡыт</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished">Тауыш</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Аҫҡараҡ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Йәшереү</translation>
    </message>
    <message>
        <source>Hide the screen from others</source>
        <translation type="unfinished">Экранды ят күҙҙәрҙән йәшереү</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The screen is hidden</source>
        <translation type="unfinished">Экран йәшерелгән</translation>
    </message>
    <message>
        <source>Nobody sees your figures. Touch the screen to go on.</source>
        <translation type="unfinished">Мәғлүмәтегеҙҙе бер кем дә күрмәй. Дауам итеү өсөн экранға ҡағылығыҙ.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished">Яңынан күрһәтеү</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>See what is due</source>
        <translation type="unfinished">Түләү суммаһын белеү</translation>
    </message>
    <message>
        <source>Give meter readings</source>
        <translation type="unfinished">Счётчик күрһәткестәрен тапшырыу</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation type="unfinished">Телефон менән түләү</translation>
    </message>
    <message>
        <source>Print your bill</source>
        <translation type="unfinished">Квитанцияны баҫтырыу</translation>
    </message>
</context>
</TS>
