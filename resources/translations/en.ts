<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcknowledgementCard</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Of the readings given at a terminal</source>
        <translation>Of the readings you gave at a terminal</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Don't send</translation>
    </message>
    <message>
        <source>Preparing the acknowledgement…</source>
        <translation>Preparing your confirmation…</translation>
    </message>
    <message>
        <source>Printed. Please take the sheet from the tray.</source>
        <translation>Printed. Please take the sheet from the tray.</translation>
    </message>
    <message>
        <source>Printed. Please take the slip.</source>
        <translation>Printed. Please take the slip.</translation>
    </message>
    <message>
        <source>The company knows neither a phone nor an e-mail address of this account. Please print the acknowledgement.</source>
        <translation>We have no phone or e-&#x2060;mail for this account. You can print the confirmation instead.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>It is on its way to {address}.</source>
        <translation>Sent: {address}.</translation>
    </message>
    <message>
        <source>There is nothing to acknowledge: nothing is given now.</source>
        <translation>There is nothing to confirm: no readings right now.</translation>
    </message>
    <message>
        <source>There is no connection with the company. The acknowledgement can be had as soon as it is back; the readings are kept.</source>
        <translation>There is no connection with the company right now. You can get the confirmation once it is back; your readings are saved.</translation>
    </message>
</context>
<context>
    <name>AddLinkScreen</name>
    <message>
        <source>By surname</source>
        <translation>By surname</translation>
    </message>
    <message>
        <source>By password</source>
        <translation>By password</translation>
    </message>
    <message>
        <source>Surname of that account's holder</source>
        <translation>Surname of that account's holder</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation>Password of that account</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Add the account</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>This account has a password of its own. Its holder has been asked to confirm; the account appears in your list after that.</source>
        <translation>This account has its own password. We have asked its owner to confirm; after that it will appear in your list.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Touch the screen to start</translation>
    </message>
    <message>
        <source>Printing is not available for now.</source>
        <translation>Printing is not available for now.</translation>
    </message>
    <message>
        <source>Bills, readings
and payment in two minutes</source>
        <translation>Bills, readings
and payment in two minutes</translation>
    </message>
    <message>
        <source>Touch the screen to begin. You will need your account number.</source>
        <translation>Touch the screen to start. You will need your account number.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>I am here for the first time</source>
        <translation>First time here</translation>
    </message>
    <message>
        <source>Need help? Ask the operator.</source>
        <translation>Need help? Ask the operator.</translation>
    </message>
    <message>
        <source>The service is not available yet. Please wait.</source>
        <translation>The service is not available yet. Please wait a little.</translation>
    </message>
</context>
<context>
    <name>BillScreen</name>
    <message>
        <source>Opening the bill…</source>
        <translation>Opening your bill…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Bill for {month}</source>
        <translation>Bill for {month}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>To e-mail</source>
        <translation>By e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>A bill is printed once in a visit. You can get another copy on your phone or by e-mail.</source>
        <translation>A bill can be printed once per visit. You can get another copy on your phone or by e-&#x2060;mail.</translation>
    </message>
    <message>
        <source>A bill is printed at most {times} in a visit. You can get another copy on your phone or by e-mail.</source>
        <translation>A bill can be printed at most {times} per visit. You can get another copy on your phone or by e-&#x2060;mail.</translation>
    </message>
    <message>
        <source>Printed. Please take the bill from the tray.</source>
        <translation>Printed. Please take your bill from the tray.</translation>
    </message>
    <message>
        <source>Handed to the printer. Please take the bill from the tray.</source>
        <translation>Sent to the printer. Please take your bill from the tray.</translation>
    </message>
    <message>
        <source>Show the bill</source>
        <translation>Show the bill</translation>
    </message>
    <message>
        <source>As soon as it is put right, printing goes on by itself. We wait for a minute at most.</source>
        <translation>As soon as this is fixed, printing will go on by itself. We will wait for a minute at most.</translation>
    </message>
    <message>
        <source>The print was cancelled. You can get the bill on your phone or by e-mail instead.</source>
        <translation>Printing was cancelled. You can get the bill on your phone or by e-&#x2060;mail instead.</translation>
    </message>
    <message>
        <source>Send the bill to {address}?</source>
        <translation>Send the bill to {address}?</translation>
    </message>
    <message>
        <source>The letter comes in a few minutes.</source>
        <translation>The letter with your bill will arrive in a few minutes.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>We have sent a letter to {address}: open the link in it, then bills can be sent there. For now the bill can be taken along on your phone.</source>
        <translation>We have sent a letter to {address}: open the link in it to get your bills there. For now, you can get the bill on your phone.</translation>
    </message>
    <message>
        <source>Give an address on the “My details” tab and open the link in the letter that we send there. For now the bill can be taken along on your phone.</source>
        <translation>Add an address on the “My details” tab and open the link in the letter we send. For now, you can get the bill on your phone.</translation>
    </message>
    <message>
        <source>There is no confirmed e-mail yet</source>
        <translation>No confirmed e-&#x2060;mail yet</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>To my phone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>On its way to {address}. A letter may take a few minutes.</source>
        <translation>Sent to {address}. The letter may take a few minutes.</translation>
    </message>
    <message>
        <source>The bill on your phone</source>
        <translation>The bill on your phone</translation>
    </message>
    <message>
        <source>Point the phone's camera at the code and open the link.</source>
        <translation>Point your phone's camera at the code and open the link.</translation>
    </message>
    <message>
        <source>The code is good until {time} and opens this bill only.</source>
        <translation>The code works until {time} and opens this bill only.</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation>Preparing the code…</translation>
    </message>
    <message>
        <source>The code's time is over. Touch “To the phone” for a new one.</source>
        <translation>The code has expired. Touch “To my phone” for a new one.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Paid since then: {paid}. {due}</source>
        <translation>Paid since then: {paid}. {due}</translation>
    </message>
    <message>
        <source>As of {day} {amount} is to be paid. The sheet has the old amount.</source>
        <translation>As of {day}, {amount} is due. The sheet and its code still show the old amount.</translation>
    </message>
    <message>
        <source>As of {day} {amount} is overpaid: there is nothing to pay.</source>
        <translation>As of {day} you have overpaid {amount}: nothing to pay.</translation>
    </message>
    <message>
        <source>As of {day} there is nothing to pay.</source>
        <translation>As of {day} everything is paid: nothing to pay.</translation>
    </message>
    <message>
        <source>The print will be cancelled as soon as the printer answers. You can get the bill on your phone or by e-mail instead.</source>
        <translation>Printing will be cancelled as soon as the printer answers. You can get the bill on your phone or by e-&#x2060;mail instead.</translation>
    </message>
</context>
<context>
    <name>BillsCard</name>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>There are no bills yet.</source>
        <translation>There are no bills yet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Charges</translation>
    </message>
</context>
<context>
    <name>CabinetScreen</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>My details</source>
        <translation>My details</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Save the changes?</translation>
    </message>
    <message>
        <source>The subscriptions were changed but not saved.</source>
        <translation>You changed your extra services but did not save them.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Don't save</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Personal cabinet</source>
        <translation>Online account</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>ChargesScreen</name>
    <message>
        <source>Charges by month</source>
        <translation>Charges by month</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Charges of the last months</source>
        <translation>Charges for the last months</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>No charges yet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Corrected,
privilege</source>
        <translation>Corrected,
discount</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Late fees</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The terminal does not work for now</source>
        <translation>This terminal is out of service for now</translation>
    </message>
    <message>
        <source>Please ask the operator. We will put it back to work soon.</source>
        <translation>Please ask the operator. It will be working again soon.</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Confirmation by SMS</source>
        <translation>Confirmation by SMS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Send SMS</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Code from the message</source>
        <translation>Code from the SMS</translation>
    </message>
    <message>
        <source>We will send a code of six digits.</source>
        <translation>We will send you a six-digit code.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>The code was sent to {phone} and is good for 10 minutes. It may take a while.</source>
        <translation>The code was sent to {phone} and works for 10 minutes. It may take a while to arrive.</translation>
    </message>
    <message>
        <source>Confirm by e-mail</source>
        <translation>Confirm by e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Another code can be sent in {time}.</source>
        <translation>You can get a new code in {time}.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Contacts and password</source>
        <translation>Contacts and password</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Change password and e-mail</source>
        <translation>Change password and e-&#x2060;mail</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-&#x2060;mail: {address}</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>Phone: {phone}</translation>
    </message>
    <message>
        <source>{address} waits for the link in our letter</source>
        <translation>{address} is waiting: open the link in our letter</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>how long to wait: wait 1 second, in 5 seconds</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>how long to wait: wait 1 minute, in 5 minutes</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>how long to wait: wait 1 hour, in 5 hours</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>how long until something: in 1 day, in 5 days</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>over which time: in 1 month, in 5 months</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>how often at most: at most 2 times</extracomment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>who lives in a dwelling: 1 person, 3 people</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialsScreen</name>
    <message>
        <source>Leave empty what is to stay. A new e-mail address counts once you have opened the link in our letter.</source>
        <translation>Leave empty what should stay as it is. A new e-&#x2060;mail works once you open the link in our letter.</translation>
    </message>
    <message>
        <source>Password and e-mail</source>
        <translation>Password and e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>New e-&#x2060;mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>There is nothing to change yet.</source>
        <translation>Nothing to change yet: enter a new password or e-&#x2060;mail.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved. A letter about the change is on its way.</source>
        <translation>Saved. We have sent you a letter about the change.</translation>
    </message>
    <message>
        <source>Saved. Please open the link in the letter to {address}: until then the old address counts.</source>
        <translation>Saved. Please open the link in the letter to {address}: until then, the old address stays.</translation>
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
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Pay everything</source>
        <translation>Pay everything</translation>
    </message>
    <message>
        <source>To pay for {period}, as of {day}</source>
        <translation>Due for {period}, as of {day}</translation>
    </message>
    <message>
        <source>Overpaid as of {day}</source>
        <translation>Overpaid as of {day}</translation>
    </message>
    <message>
        <source>Nothing to pay as of {day}</source>
        <translation>Nothing due as of {day}</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation>Pay in advance</translation>
    </message>
</context>
<context>
    <name>ExplainScreen</name>
    <message>
        <source>recalculation</source>
        <translation>recalculation</translation>
    </message>
    <message>
        <source>privilege</source>
        <translation>discount</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>late fees</translation>
    </message>
    <message>
        <source>for {month}</source>
        <translation>for {month}</translation>
    </message>
    <message>
        <source>Overpaid {amount}</source>
        <translation>Overpaid {amount}</translation>
    </message>
    <message>
        <source>To pay {amount}</source>
        <translation>Due {amount}</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>debt</translation>
    </message>
    <message>
        <source>overpaid before</source>
        <translation>earlier overpayment</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} more</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} less</translation>
    </message>
    <message>
        <source>Exactly as much</source>
        <translation>Exactly the same</translation>
    </message>
    <message>
        <source>by the meter</source>
        <translation>by the meter</translation>
    </message>
    <message>
        <source>by the norm</source>
        <translation>by the standard rate</translation>
    </message>
    <message>
        <source>by the average</source>
        <translation>by the average</translation>
    </message>
    <message>
        <source>Counted {now}, and {before} then.</source>
        <translation>Now charged {now}; back then, {before}.</translation>
    </message>
    <message>
        <source>The use rose by {volume}</source>
        <translation>Usage went up by {volume}</translation>
    </message>
    <message>
        <source>The use fell by {volume}</source>
        <translation>Usage went down by {volume}</translation>
    </message>
    <message>
        <source>The tariff rose from {before} to {now}</source>
        <translation>The tariff went up from {before} to {now}</translation>
    </message>
    <message>
        <source>The tariff fell from {before} to {now}</source>
        <translation>The tariff went down from {before} to {now}</translation>
    </message>
    <message>
        <source>Recalculation: {before} then, {now} now</source>
        <translation>Recalculation: was {before}, now {now}</translation>
    </message>
    <message>
        <source>Privilege: {before} then, {now} now</source>
        <translation>Discount: was {before}, now {now}</translation>
    </message>
    <message>
        <source>Penalty: {before} then, {now} now</source>
        <translation>Late fees: were {before}, now {now}</translation>
    </message>
    <message>
        <source>Other changes of the reckoning</source>
        <translation>Other changes in the calculation</translation>
    </message>
    <message>
        <source>Why so much: {utility}</source>
        <translation>Why so much: {utility}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>No charges yet</source>
        <translation>No charges yet</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no charges were made then.</source>
        <translation>Nothing to compare with: there were no charges then.</translation>
    </message>
    <message>
        <source>Against the month before</source>
        <translation>Compared with the month before</translation>
    </message>
    <message>
        <source>Against the same month of last year</source>
        <translation>Compared with the same month last year</translation>
    </message>
</context>
<context>
    <name>FirstVisitScreen</name>
    <message>
        <source>Both are at the top of the bill.</source>
        <translation>Both are at the top of your bill.</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Surname of the account's holder</source>
        <translation>Account holder's surname</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>GivenStrip</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Entry status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Way of submission</source>
        <translation>Given via</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Acknowledgement No. {number}</source>
        <translation>Confirmation No. {number}</translation>
    </message>
    <message>
        <source>Reading for {month}</source>
        <translation>Reading for {month}</translation>
    </message>
    <message>
        <source>Used in the bill</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted, will be delivered</source>
        <translation>Accepted, will be sent</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>History of readings</source>
        <translation>Reading history</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Use by month beside the year before</source>
        <translation>Usage by month next to the year before</translation>
    </message>
    <message>
        <source>There are no readings yet.</source>
        <translation>There are no readings yet.</translation>
    </message>
    <message>
        <source>{utility}, meter No. {number}</source>
        <translation>{utility}, meter No. {number}</translation>
    </message>
    <message>
        <source>Use in the month, {unit}</source>
        <translation>Usage per month, {unit}</translation>
    </message>
    <message>
        <source>The same month a year before</source>
        <translation>Same month a year earlier</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Use, {unit}</source>
        <translation>Usage, {unit}</translation>
    </message>
    <message>
        <source>Entry status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Way of submission</source>
        <translation>Given via</translation>
    </message>
    <message>
        <source>taken on {day}</source>
        <translation>read {day}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Not accepted. {reason}</source>
        <translation>Not accepted. {reason}</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>The visit ends by itself in {time}. Touch the screen to go on.</source>
        <translation>Your visit will end by itself in {time}. Touch the screen to go on.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Delete a character</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Capital letters</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Hide the keyboard</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the name of the catalogue's language in that language itself</extracomment>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>LetterWaitScreen</name>
    <message>
        <source>Open the link in the letter</source>
        <translation>Open the link in the letter</translation>
    </message>
    <message>
        <source>A letter may take a few minutes. Not there? Look into the spam folder. This screen goes on by itself.</source>
        <translation>The letter may take a few minutes. Can't see it? Check your spam folder. This screen will continue by itself.</translation>
    </message>
    <message>
        <source>Correct the address or confirm by SMS</source>
        <translation>Correct the address or confirm by SMS</translation>
    </message>
    <message>
        <source>We have sent a letter to {address}.</source>
        <translation>We have sent a letter to {address}.</translation>
    </message>
    <message>
        <source>The link is good for {time}.</source>
        <translation>The link works for {time}.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>Send again in {time}</translation>
    </message>
    <message>
        <source>The link was not opened in time. Please register again.</source>
        <translation>The link was not opened in time. Please register again.</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Linked accounts</source>
        <translation>Other accounts</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Add the account of a relative or of a second dwelling to see both.</source>
        <translation>Add the account of a relative or of a second home to see both.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Your own account</translation>
    </message>
    <message>
        <source>Waiting for its holder to confirm</source>
        <translation>Waiting for its owner to confirm</translation>
    </message>
    <message>
        <source>Due {amount}</source>
        <translation>Due {amount}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The account number or the password is wrong. The number is still here: compare it with the bill and type the password again.</source>
        <translation>The account number or password is wrong. The number is still here: check it against your bill and type the password again.</translation>
    </message>
    <message>
        <source>This amount cannot be paid. Please choose another one.</source>
        <translation>This amount cannot be paid. Please choose another one.</translation>
    </message>
    <message>
        <source>The number and the surname do not open a registration. Compare both with the bill. If you have a password already, sign in with it; otherwise ask the operator.</source>
        <translation>We can't register you with this number and surname. Check both against your bill. If you already have a password, sign in with it; otherwise please ask the operator.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait {time} and try again.</source>
        <translation>Too many attempts. Please wait {time} and try again.</translation>
    </message>
    <message>
        <source>The old password is wrong. Nothing was changed: type it again.</source>
        <translation>The old password is wrong. Nothing was changed: please type it again.</translation>
    </message>
    <message>
        <source>The code is wrong. Compare it with the message; tries left: {count}.</source>
        <translation>The code is wrong. Check it against the message; attempts left: {count}.</translation>
    </message>
    <message>
        <source>This code is no longer good. Please ask for a new one.</source>
        <translation>This code no longer works. Please ask for a new one.</translation>
    </message>
    <message>
        <source>This account has been registered meanwhile. Sign in with the password or ask the operator.</source>
        <translation>This account is already registered. Sign in with your password or ask the operator.</translation>
    </message>
    <message>
        <source>This was printed in this visit already; a second copy is not printed.</source>
        <translation>This was already printed during this visit; a second copy is not printed.</translation>
    </message>
    <message>
        <source>The account was not added: number and surname or password do not go together. Compare them with the bill of that account.</source>
        <translation>The account was not added: the number and the surname or password do not match. Check them against that account's bill.</translation>
    </message>
    <message>
        <source>This is no longer there. The page shows what is known now.</source>
        <translation>This entry is gone. The screen shows what is known now.</translation>
    </message>
    <message>
        <source>The payment code did not pass the check, so it is not shown. Please try again or pay by the bill.</source>
        <translation>The payment code did not pass our check, so we are not showing it. Please try again or pay using your bill.</translation>
    </message>
    <message>
        <source>Not accepted: there is no connection, and the terminal cannot keep anything just now. What was typed is still here: try again in a minute or ask the operator.</source>
        <translation>Not accepted: there is no connection, and the terminal cannot save anything just now. What you typed is still here: try again in a minute or ask the operator.</translation>
    </message>
    <message>
        <source>The visit has ended. Please sign in again.</source>
        <translation>The visit has ended. Please sign in again.</translation>
    </message>
    <message>
        <source>It did not work this time, and nothing was changed. Please try again in a minute or ask the operator.</source>
        <translation>It did not work this time; nothing was changed. Please try again in a minute or ask the operator.</translation>
    </message>
    <message>
        <source>It did not work. Please ask the operator for help.</source>
        <translation>It did not work. Please ask the operator.</translation>
    </message>
    <message>
        <source>The password is too short: at least 8 characters.</source>
        <translation>The password is too short: at least 8 characters.</translation>
    </message>
    <message>
        <source>The password is too long: at most 20 characters.</source>
        <translation>The password is too long: at most 20 characters.</translation>
    </message>
    <message>
        <source>The account number cannot be the password.</source>
        <translation>Your account number cannot be your password.</translation>
    </message>
    <message>
        <source>This password is too common and easy to guess. Please choose another one.</source>
        <translation>This password is very common and easy to guess. Please choose another one.</translation>
    </message>
    <message>
        <source>Please fill in the phone number.</source>
        <translation>Please enter your phone number.</translation>
    </message>
    <message>
        <source>Please fill in the e-mail address.</source>
        <translation>Please enter your e-&#x2060;mail address.</translation>
    </message>
    <message>
        <source>This is not a mobile phone number. Please check the digits.</source>
        <translation>This is not a mobile phone number. Please check the digits.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Please check the letters.</source>
        <translation>This is not an e-&#x2060;mail address. Please check the letters.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Please tell the operator.</source>
        <translation>The printer is out of paper. Please tell the operator.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer. Please tell the operator.</source>
        <translation>Paper is jammed in the printer. Please tell the operator.</translation>
    </message>
    <message>
        <source>The printer's cover is open. Please tell the operator.</source>
        <translation>The printer's cover is open. Please tell the operator.</translation>
    </message>
    <message>
        <source>The printer is out of toner. Please tell the operator.</source>
        <translation>The printer is out of toner. Please tell the operator.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please tell the operator.</source>
        <translation>The printer does not answer. Please tell the operator.</translation>
    </message>
    <message>
        <source>The printer has been paused. Please tell the operator.</source>
        <translation>The printer has been paused. Please tell the operator.</translation>
    </message>
    <message>
        <source>The printer is asleep and did not wake up. Please tell the operator.</source>
        <translation>The printer is asleep and does not wake up. Please tell the operator.</translation>
    </message>
    <message>
        <source>This terminal has no printer. Please ask the operator.</source>
        <translation>This terminal has no printer. Please ask the operator.</translation>
    </message>
    <message>
        <source>The printer did not accept the document. Please tell the operator.</source>
        <translation>The printer did not accept the document. Please tell the operator.</translation>
    </message>
    <message>
        <source>The printer has a fault. Please tell the operator.</source>
        <translation>The printer has a fault. Please tell the operator.</translation>
    </message>
    <message>
        <source>There are more digits than the meter has. Please check the reading.</source>
        <translation>There are more digits than the meter has. Please check the reading.</translation>
    </message>
    <message>
        <source>There are too many digits after the comma. Please check the reading.</source>
        <translation>There are too many digits after the point. Please check the reading.</translation>
    </message>
    <message>
        <source>{register}. {text}</source>
        <translation>{register}. {text}</translation>
    </message>
    <message>
        <source>The reading for {month} ({values}) was not taken. {reason}</source>
        <translation>The reading for {month} ({values}) was not accepted. {reason}</translation>
    </message>
    <message>
        <source>Please type «{register}» as well: all tariffs are given together.</source>
        <translation>Please enter “{register}” as well: all tariffs are given together.</translation>
    </message>
    <message>
        <source>The reading is lower than the previous one. Please check the digits.</source>
        <translation>The reading is lower than the previous one. Please check the digits.</translation>
    </message>
    <message>
        <source>The reading is higher than one that was given later. Ask the operator.</source>
        <translation>The reading is higher than a later one. Please ask the operator.</translation>
    </message>
    <message>
        <source>Readings are not taken: the verification expired on {date}. Order a verification from the operator.</source>
        <translation>Readings are not accepted: the meter's verification expired on {date}. Please order a new one from the operator.</translation>
    </message>
    <message>
        <source>Readings are not taken today: it is outside the days of submission.</source>
        <translation>Readings are not accepted today: it is outside the submission days.</translation>
    </message>
    <message>
        <source>This meter is read automatically: there is nothing to do.</source>
        <translation>This meter is read automatically: there is nothing to do.</translation>
    </message>
    <message>
        <source>This meter is out of use.</source>
        <translation>This meter is out of use.</translation>
    </message>
    <message>
        <source>There were no readings for a long time: an inspector has to see the meter. Please tell the operator.</source>
        <translation>There have been no readings for a long time: an inspector has to see the meter. Please tell the operator.</translation>
    </message>
    <message>
        <source>The reading of this month has already been used in the bill.</source>
        <translation>This month's reading has already been billed.</translation>
    </message>
    <message>
        <source>The billing department did not take it. Please ask the operator.</source>
        <translation>The billing department did not accept it. Please ask the operator.</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>all digits</translation>
    </message>
</context>
<context>
    <name>MeterChoice</name>
    <message>
        <source>taken off</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>MeterClosedCard</name>
    <message>
        <source>Was on {day}: {value}</source>
        <translation>On {day}: {value}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Readings are taken from {first} on</source>
        <translation>Readings open again on {first}</translation>
    </message>
    <message>
        <source>The reading arrived, but was not taken. {reason}</source>
        <translation>The reading arrived but was not accepted. {reason}</translation>
    </message>
</context>
<context>
    <name>MeterEntryCard</name>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Entry status: not accepted. {reason}</source>
        <translation>Status: not accepted. {reason}</translation>
    </message>
    <message>
        <source>The first reading of this meter</source>
        <translation>First reading of this meter</translation>
    </message>
    <message>
        <source>Was on {day}</source>
        <translation>On {day}</translation>
    </message>
    <message>
        <source>given now: {value}</source>
        <translation>given: {value}</translation>
    </message>
    <message>
        <source>Type the digits of the meter.</source>
        <translation>Type the digits from your meter.</translation>
    </message>
    <message>
        <source>The use is {use}, usually it is about {usual} a month.</source>
        <translation>The usage is {use}; usually it is about {usual} a month.</translation>
    </message>
    <message>
        <source>The use is {use}: that is much.</source>
        <translation>The usage is {use}: that is a lot.</translation>
    </message>
    <message>
        <source>Is the reading right?</source>
        <translation>Is the reading correct?</translation>
    </message>
    <message>
        <source>The meter has passed zero.</source>
        <translation>The meter has gone past zero.</translation>
    </message>
    <message>
        <source>Altogether {use}.</source>
        <translation>{use} in all.</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>Yes, submit</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
</context>
<context>
    <name>MeterHeading</name>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>verified until {date}</source>
        <translation>verified until {date}</translation>
    </message>
    <message>
        <source>The verification ends today. Please order a new one.</source>
        <translation>The meter's verification ends today. Please order a new one from the operator.</translation>
    </message>
    <message>
        <source>The verification ends in {days}, on {date}. Please order a new one.</source>
        <translation>The meter's verification ends in {days}, on {date}. Please order a new one from the operator.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>MonthOfDay</name>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>,</source>
        <extracomment>between rubles and kopecks, and in 4,12 m³: a comma or a point</extracomment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>The passwords differ. Type the second again.</source>
        <translation>The passwords do not match. Type the second one again.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Overpaid by {amount}: there is nothing to pay.</source>
        <translation>Overpaid by {amount}: nothing to pay right now.</translation>
    </message>
    <message>
        <source>Payments start at {least}. The amount moves to the next bill.</source>
        <translation>You can pay from {least}. This amount will move to your next bill.</translation>
    </message>
    <message>
        <source>The code is printed. Please take the slip.</source>
        <translation>The code is printed. Please take your slip.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Print the code</translation>
    </message>
    <message>
        <source>Preparing the code…</source>
        <translation>Preparing the code…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation>Pay in advance</translation>
    </message>
    <message>
        <source>Phone's camera</source>
        <translation>Phone camera</translation>
    </message>
    <message>
        <source>Scanner in the bank's app</source>
        <translation>Scanner in the bank app</translation>
    </message>
    <message>
        <source>There is nothing to pay here now.</source>
        <translation>Nothing to pay here right now.</translation>
    </message>
    <message>
        <source>Pay in Sberbank Online</source>
        <translation>Pay in Sberbank Online</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Change the amount</translation>
    </message>
    <message>
        <source>Amount, from {least} to {most}</source>
        <translation>Amount, from {least} to {most}</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>All that is due: {amount}</source>
        <translation>Everything due: {amount}</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Please enter an amount.</translation>
    </message>
    <message>
        <source>Payments start at {least}.</source>
        <translation>You can pay from {least}.</translation>
    </message>
    <message>
        <source>No more than {most} can be paid at once.</source>
        <translation>You can pay at most {most} at once.</translation>
    </message>
    <message>
        <source>All utilities</source>
        <translation>All utilities</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>{utility}: pay in Sberbank Online</source>
        <translation>{utility}: pay in Sberbank Online</translation>
    </message>
    <message>
        <source>Open the Sberbank Online app and choose “Pay by QR”.</source>
        <translation>Open the Sberbank Online app and choose “Pay by QR”.</translation>
    </message>
    <message>
        <source>Point the app at the code.</source>
        <translation>Point your camera at the code.</translation>
    </message>
    <message>
        <source>Check the amount and confirm.</source>
        <translation>Check the amount and confirm.</translation>
    </message>
    <message>
        <source>Open the phone's camera and point it at the code.</source>
        <translation>Open your phone's camera and point it at the code.</translation>
    </message>
    <message>
        <source>Open the link on the phone: it has the amount and the account number to pay in the bank's app.</source>
        <translation>Open the link on your phone: it has the amount and account number to pay in your bank's app.</translation>
    </message>
    <message>
        <source>The phone's ordinary camera does not open this code: use the app's scanner.</source>
        <translation>Your phone's ordinary camera will not open this code: use the scanner in the app.</translation>
    </message>
    <message>
        <source>The scanner in the bank's app does not open this code: use the phone's camera.</source>
        <translation>The scanner in your bank's app will not open this code: use the phone's camera.</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Utilities</translation>
    </message>
    <message>
        <source>Code {number} of {count}, {amount} in all</source>
        <translation>Code {number} of {count}, {amount} in all</translation>
    </message>
    <message>
        <source>Code {number} of {count}: {payee}, {amount}</source>
        <translation>Code {number} of {count}: {payee}, {amount}</translation>
    </message>
    <message>
        <source>{payee}: {amount} moves to the next bill. Payments start at {least}.</source>
        <translation>{payee}: {amount} will move to your next bill. You can pay from {least}.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Bank's app</source>
        <translation>Bank app</translation>
    </message>
    <message>
        <source>Sberbank Online</source>
        <translation>Sberbank Online</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Account {number}</translation>
    </message>
    <message>
        <source>In the app: “Pay by QR”</source>
        <translation>In the app: “Pay by QR”</translation>
    </message>
    <message>
        <source>Point it at the code</source>
        <translation>Point it at the code</translation>
    </message>
    <message>
        <source>Check the amount</source>
        <translation>Check the amount</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation>Point the camera at the code</translation>
    </message>
    <message>
        <source>Open the link on the phone</source>
        <translation>Open the link on your phone</translation>
    </message>
    <message>
        <source>The ordinary camera will not do.</source>
        <translation>An ordinary camera will not do.</translation>
    </message>
    <message>
        <source>The bank's scanner will not do.</source>
        <translation>The bank's scanner will not do.</translation>
    </message>
    <message>
        <source>Code {number} of {count}: {amount}</source>
        <translation>Code {number} of {count}: {amount}</translation>
    </message>
</context>
<context>
    <name>PersonalTab</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Total area</source>
        <translation>Total area</translation>
    </message>
    <message>
        <source>Heated area</source>
        <translation>Heated area</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Registered people</source>
        <translation>Registered people</translation>
    </message>
    <message>
        <source>Resident people</source>
        <translation>Living here</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>Printing page {page} of {pages}…</translation>
    </message>
    <message>
        <source>Checking the printer…</source>
        <translation>Checking the printer…</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>Sending to the printer…</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <translation>Waiting for the printer…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Printed.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>A QR code: hold a phone in front of it</source>
        <translation>QR code: point your phone's camera at it</translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>Loading the meters…</source>
        <translation>Loading the meters…</translation>
    </message>
    <message>
        <source>There are no meters on this account.</source>
        <translation>This account has no meters.</translation>
    </message>
    <message>
        <source>The reading is deleted.</source>
        <translation>The reading has been deleted.</translation>
    </message>
    <message>
        <source>{utility}, meter No. {number}: {values}. The reading was given in this visit and is not used yet.</source>
        <translation>{utility}, meter No. {number}: {values}. The reading was given during this visit and has not been billed yet.</translation>
    </message>
    <message>
        <source>Delete the reading?</source>
        <translation>Delete the reading?</translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>There is no connection with the company. Readings can be given: the terminal keeps them and delivers them by itself.</source>
        <translation>There is no connection with the company. You can still give readings: the terminal will save them and send them by itself.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>If your e-mail address has changed, come to an operator with documents that show whose account it is.</source>
        <translation>If your e-&#x2060;mail address has changed, please see the operator and bring the documents for your account.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Forgot the password?</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>E-mail of the registration</source>
        <translation>E-&#x2060;mail you registered with</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation>Send the letter</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>Back to sign-in</translation>
    </message>
    <message>
        <source>If the number and the address go together, a letter with a link is on its way. Open it on the phone, set a new password and sign in here.</source>
        <translation>If the number and address match, a letter with a link is on its way. Open it on your phone, set a new password and sign in here.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Day, T1</source>
        <translation>Day, T1</translation>
    </message>
    <message>
        <source>Night, T2</source>
        <translation>Night, T2</translation>
    </message>
    <message>
        <source>Peak, T1</source>
        <translation>Peak, T1</translation>
    </message>
    <message>
        <source>Half-peak, T3</source>
        <translation>Half-peak, T3</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>The registration took too long and has ended. Please begin again.</source>
        <translation>The registration took too long and has ended. Please begin again.</translation>
    </message>
</context>
<context>
    <name>RegistrationScreen</name>
    <message>
        <source>Account {number}, {surname}</source>
        <translation>Account {number}, {surname}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Without the consent to the processing of personal data we may not register you.</source>
        <translation>We may not register you without your consent to the processing of personal data.</translation>
    </message>
    <message>
        <source>How to confirm the registration</source>
        <translation>How to confirm the registration</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-&#x2060;mail</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>By SMS</translation>
    </message>
    <message>
        <source>I agree to the processing of my data</source>
        <translation>I agree to the processing of my data</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>{about} Request No. {number} is kept: the terminal delivers it as soon as there is a connection.</source>
        <translation>{about} Request No. {number} is saved: the terminal will send it when the connection is back.</translation>
    </message>
    <message>
        <source>{about} Request No. {number}: an operator is looking at it.</source>
        <translation>{about} Request No. {number} is with the operator.</translation>
    </message>
    <message>
        <source>{about} Request No. {number} was settled on {day}.</source>
        <translation>{about} Request No. {number} was closed on {day}.</translation>
    </message>
    <message>
        <source>{about} Request No. {number}, the operator's answer of {day}: {answer}</source>
        <translation>{about} Request No. {number}, operator's answer of {day}: {answer}</translation>
    </message>
    <message>
        <source>{day} you told that the meter was replaced ({values}).</source>
        <translation>On {day} you told us that the meter was replaced ({values}).</translation>
    </message>
    <message>
        <source>{day} you told that the previous reading was wrong: the meter shows {values}.</source>
        <translation>On {day} you told us that the previous reading was wrong: the meter shows {values}.</translation>
    </message>
    <message>
        <source>{day} you told that the previous reading {previous} was wrong: the meter shows {values}.</source>
        <translation>On {day} you told us that the previous reading {previous} was wrong: the meter shows {values}.</translation>
    </message>
    <message>
        <source>The reading of {day} ({values}) means an unusually high use.</source>
        <translation>The reading of {day} ({values}) means an unusually high use.</translation>
    </message>
    <message>
        <source>The reading of {day} ({values}) was not taken. {reason}</source>
        <translation>The reading of {day} ({values}) was not accepted. {reason}</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in to your account</source>
        <translation>Sign in to your account</translation>
    </message>
    <message>
        <source>Digits only, no letter. It is at the top of the bill.</source>
        <translation>Digits only, no letter. It is at the top of your bill.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>I am here for the first time</source>
        <translation>First time here</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Forgot the password?</translation>
    </message>
    <message>
        <source>Type the account number.</source>
        <translation>Please enter your account number.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Please enter your password.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message numerus="yes">
        <source>%n rubles</source>
        <translation>
            <numerusform>%n ruble</numerusform>
            <numerusform>%n rubles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kopecks</source>
        <translation>
            <numerusform>%n kopeck</numerusform>
            <numerusform>%n kopecks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cubic metres</source>
        <translation>
            <numerusform>%n cubic metre</numerusform>
            <numerusform>%n cubic metres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gigacalories</source>
        <translation>
            <numerusform>%n gigacalorie</numerusform>
            <numerusform>%n gigacalories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kilowatt-hours</source>
        <translation>
            <numerusform>%n kilowatt-hour</numerusform>
            <numerusform>%n kilowatt-hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n per cent</source>
        <translation>
            <numerusform>%n per cent</numerusform>
            <numerusform>%n per cent</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} rubles</source>
        <translation>{value} rubles</translation>
    </message>
    <message>
        <source>{value} cubic metres</source>
        <translation>{value} cubic metres</translation>
    </message>
    <message>
        <source>{value} gigacalories</source>
        <translation>{value} gigacalories</translation>
    </message>
    <message>
        <source>{value} kilowatt-hours</source>
        <translation>{value} kilowatt-hours</translation>
    </message>
    <message>
        <source>{value} per cent</source>
        <translation>{value} per cent</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>equals</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>point</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>check box</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>cannot be pressed now</source>
        <translation>not available now</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>characters typed: {count}</source>
        <translation>characters typed: {count}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>character</source>
        <translation>character</translation>
    </message>
    <message>
        <source>Reading aloud is not available here.</source>
        <translation>Reading aloud is not available here.</translation>
    </message>
    <message>
        <source>Reading aloud will be ready in a moment.</source>
        <translation>Reading aloud will start in a moment.</translation>
    </message>
    <message>
        <source>There is no voice for this language here.</source>
        <translation>There is no voice for this language here.</translation>
    </message>
    <message>
        <source>Plug in headphones, and the screen is read aloud.</source>
        <translation>Plug in headphones and the screen will be read aloud.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Password: {strength}</source>
        <translation>Password: {strength}</translation>
    </message>
    <message>
        <source>8 to 20 characters</source>
        <translation>8 to 20 characters</translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>easy to guess</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Readings for {month} are taken on any day.</source>
        <translation>Readings for {month} are accepted on any day.</translation>
    </message>
    <message>
        <source>Readings for {month} are taken until {last} inclusive.</source>
        <translation>Readings for {month} are accepted up to and including {last}.</translation>
    </message>
    <message>
        <source>Readings are taken from {first} to {last}; one given today counts for {month}.</source>
        <translation>Readings are accepted from {first} to {last}. One given today counts for {month}.</translation>
    </message>
    <message>
        <source>Readings are not taken today: from {first} to {last} again.</source>
        <translation>Readings are not accepted today. Next: from {first} to {last}.</translation>
    </message>
    <message>
        <source>A later one counts for {month}.</source>
        <translation>A later one counts for {month}.</translation>
    </message>
    <message>
        <source>After that they are taken from {first} on.</source>
        <translation>After that, from {first}.</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>SMS notices</source>
        <translation>SMS notices</translation>
    </message>
    <message>
        <source>E-mail notices</source>
        <translation>E-&#x2060;mail notices</translation>
    </message>
    <message>
        <source>Bill by post</source>
        <translation>Bill by post</translation>
    </message>
    <message>
        <source>Bill by e-mail</source>
        <translation>Bill by e-&#x2060;mail</translation>
    </message>
</context>
<context>
    <name>SubscriptionScreen</name>
    <message>
        <source>I agree, switch it on</source>
        <translation>I agree, switch it on</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
</context>
<context>
    <name>SubscriptionsCard</name>
    <message>
        <source>Subscriptions</source>
        <translation>Extra services</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Your changes are saved.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>The visit has ended. If something was printed, please take it along.</source>
        <translation>Your visit has ended. If you printed something, please take it with you.</translation>
    </message>
    <message>
        <source>What was given is kept: the terminal delivers it by itself.</source>
        <translation>What you gave is saved: the terminal will send it by itself once the connection is back.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>View: text size, contrast, language</source>
        <translation>View: text size, contrast, language</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Account {number}</source>
        <translation>Account {number}</translation>
    </message>
</context>
<context>
    <name>UnavailableDialog</name>
    <message>
        <source>Temporarily unavailable</source>
        <translation>Temporarily unavailable</translation>
    </message>
    <message>
        <source>The connection with the company is lost. What you have typed is kept. We are trying again and will go on by ourselves.</source>
        <translation>The connection with the company was lost. Everything you typed is saved. We keep trying and will go on by ourselves once it is back.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Don't wait</translation>
    </message>
    <message>
        <source>To the readings</source>
        <translation>To my readings</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Gcal</source>
        <translation>Gcal</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>The first reading: the use is counted from it.</source>
        <translation>The first reading: usage is counted from it.</translation>
    </message>
    <message>
        <source>Use {use}</source>
        <translation>Usage {use}</translation>
    </message>
    <message>
        <source>More than usual: {use}.</source>
        <translation>More than usual: {use}.</translation>
    </message>
    <message>
        <source>The meter has passed zero. Use {use}</source>
        <translation>The meter has gone past zero. Usage {use}</translation>
    </message>
    <message>
        <source>{use}, about {cost}</source>
        <translation>{use}, about {cost}</translation>
    </message>
    <message>
        <source>Check the digits and the comma.</source>
        <translation>Check the digits and the decimal point.</translation>
    </message>
    <message>
        <source>Check the comma: is it perhaps {values}?</source>
        <translation>Check the decimal point: could it be {values}?</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>no reading</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nothing to compare with</translation>
    </message>
    <message>
        <source>replaced or corrected</source>
        <translation>replaced or corrected</translation>
    </message>
    <message>
        <source>in {months}</source>
        <translation>over {months}</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>No. {number}
{unit} in 12 months</source>
        <translation>No. {number}
{unit} in 12 months</translation>
    </message>
    <message>
        <source>Use of the last months</source>
        <translation>Usage over the last months</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Utility</name>
    <message>
        <source>Heating</source>
        <translation>Heating</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>Hot water</translation>
    </message>
    <message>
        <source>Cold water</source>
        <translation>Cold water</translation>
    </message>
    <message>
        <source>Sewerage</source>
        <translation>Sewerage</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Waste collection</source>
        <translation>Waste collection</translation>
    </message>
</context>
<context>
    <name>UtilityRow</name>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>overpaid</source>
        <translation>overpaid</translation>
    </message>
    <message>
        <source>debt {amount}</source>
        <translation>debt {amount}</translation>
    </message>
    <message>
        <source>Why so much?</source>
        <translation>Why so much?</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Are the digits right? Say what happened:</source>
        <translation>Are the digits right? Choose what happened:</translation>
    </message>
    <message>
        <source>The meter was replaced</source>
        <translation>The meter was replaced</translation>
    </message>
    <message>
        <source>The previous reading is wrong</source>
        <translation>The previous reading was wrong</translation>
    </message>
    <message>
        <source>An operator will look up the new meter and take the reading {values}. Send the request?</source>
        <translation>The operator will check the replacement and enter the reading {values}. Send the request?</translation>
    </message>
    <message>
        <source>An operator will check the previous reading {previous} and the new one {values}. Send the request?</source>
        <translation>The operator will check the previous reading {previous} against the new one, {values}. Send the request?</translation>
    </message>
    <message>
        <source>Send to the operator</source>
        <translation>Send to the operator</translation>
    </message>
    <message>
        <source>Back to the digits</source>
        <translation>Back to the digits</translation>
    </message>
</context>
<context>
    <name>AccessBar</name>
    <message>
        <source>View: text size, contrast, language</source>
        <translation>View: text size, contrast, language</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Text size {percent} %</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Hide the screen from others</source>
        <translation>Hide the screen from others</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The screen is hidden</source>
        <translation>The screen is hidden</translation>
    </message>
    <message>
        <source>Nobody sees your figures. Touch the screen to go on.</source>
        <translation>Nobody can see your data. Touch the screen to continue.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Show again</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>See what is due</source>
        <translation>See what is due</translation>
    </message>
    <message>
        <source>Give meter readings</source>
        <translation>Give meter readings</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Pay with your phone</translation>
    </message>
    <message>
        <source>Print your bill</source>
        <translation>Print your bill</translation>
    </message>
</context>
</TS>
