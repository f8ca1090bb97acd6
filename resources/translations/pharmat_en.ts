<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CandidateModel</name>
    <message numerus="yes">
        <source>%Ln people with this name</source>
        <translation><numerusform>%Ln person with this name</numerusform><numerusform>%Ln people with this name</numerusform></translation></message>
</context>
<context>
    <name>CardLinks</name>
    <message numerus="yes">
        <source>%Ln cards were made from your wrong answers.</source>
        <translation><numerusform>%Ln card was made from your wrong answers.</numerusform><numerusform>%Ln cards were made from your wrong answers.</numerusform></translation></message>
    </context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>Use at least %Ln character.</numerusform><numerusform>Use at least %Ln characters.</numerusform></translation></message>
</context>
<context>
    <name>CodePage</name>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation><numerusform>Send again in %Ln s</numerusform><numerusform>Send again in %Ln s</numerusform></translation></message>
    </context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePageView</name>
    <message numerus="yes">
        <source>Review %Ln cards</source>
        <translation><numerusform>Review %Ln card</numerusform><numerusform>Review %Ln cards</numerusform></translation></message>
    </context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%Ln cards are due</source>
        <translation><numerusform>%Ln card is due</numerusform><numerusform>%Ln cards are due</numerusform></translation></message>
    </context>
<context>
    <name>FeedbackForm</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation><numerusform>%Ln star</numerusform><numerusform>%Ln stars</numerusform></translation></message>
    </context>
<context>
    <name>FilePart</name>
    <message numerus="yes">
        <source>A PDF, a picture, a recording or a document, of at most %Ln MB.</source>
        <translation><numerusform>A PDF, a picture, a recording or a document, of at most %Ln MB.</numerusform><numerusform>A PDF, a picture, a recording or a document, of at most %Ln MB.</numerusform></translation></message>
    </context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n new</numerusform><numerusform>%n new</numerusform></translation></message>
</context>
<context>
    <name>MembersDialog</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation><numerusform>%n member</numerusform><numerusform>%n members</numerusform></translation></message>
</context>
<context>
    <name>MentionButton</name>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation><numerusform>%n mention</numerusform><numerusform>%n mentions</numerusform></translation></message>
</context>
<context>
    <name>MentionList</name>
    <message numerus="yes">
        <source>%Ln people to mention, arrow keys choose</source>
        <translation><numerusform>%Ln person to mention, arrow keys choose</numerusform><numerusform>%Ln people to mention, arrow keys choose</numerusform></translation></message>
    </context>
<context>
    <name>PayWith</name>
    <message numerus="yes">
        <source>%Ln session(s) of it will be used. Nothing else is due.</source>
        <translation><numerusform>%Ln session of it will be used. Nothing else is due.</numerusform><numerusform>%Ln sessions of it will be used. Nothing else is due.</numerusform></translation></message>
    </context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%Ln booked sessions lie outside of these hours. They stay booked.</source>
        <translation><numerusform>%Ln booked session lies outside of these hours. It stays booked.</numerusform><numerusform>%Ln booked sessions lie outside of these hours. They stay booked.</numerusform></translation></message>
    </context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation><numerusform>%Ln star</numerusform><numerusform>%Ln stars</numerusform></translation></message>
    </context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln day</numerusform><numerusform>%Ln days</numerusform></translation></message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation><numerusform>%Ln message</numerusform><numerusform>%Ln messages</numerusform></translation></message>
    </context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>pharmaT: %Ln unread</source>
        <translation><numerusform>pharmaT: %Ln unread</numerusform><numerusform>pharmaT: %Ln unread</numerusform></translation></message>
    </context>
<context>
    <name>booking</name>
    <message numerus="yes">
        <source>Book the first %Ln weeks</source>
        <translation><numerusform>Book the first week</numerusform><numerusform>Book the first %Ln weeks</numerusform></translation></message>
    <message numerus="yes">
        <source>within %Ln days</source>
        <translation><numerusform>within %Ln day</numerusform><numerusform>within %Ln days</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln tutors</source>
        <translation><numerusform>%Ln tutor</numerusform><numerusform>%Ln tutors</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>%Ln filter</numerusform><numerusform>%Ln filters</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation><numerusform>%Ln session held</numerusform><numerusform>%Ln sessions held</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln years of experience</source>
        <translation><numerusform>%Ln year of experience</numerusform><numerusform>%Ln years of experience</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation><numerusform>%Ln free</numerusform><numerusform>%Ln free</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln free times</source>
        <translation><numerusform>%Ln free time</numerusform><numerusform>%Ln free times</numerusform></translation></message>
    <message numerus="yes">
        <source>Every week, %Ln times</source>
        <translation><numerusform>Every week, %Ln time</numerusform><numerusform>Every week, %Ln times</numerusform></translation></message>
    </context>
<context>
    <name>cards</name>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation><numerusform>%Ln card</numerusform><numerusform>%Ln cards</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln cards due</source>
        <translation><numerusform>%Ln card due</numerusform><numerusform>%Ln cards due</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation><numerusform>%Ln min</numerusform><numerusform>%Ln min</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation><numerusform>%Ln h</numerusform><numerusform>%Ln h</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln day</numerusform><numerusform>%Ln days</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation><numerusform>%Ln month</numerusform><numerusform>%Ln months</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation><numerusform>%Ln year</numerusform><numerusform>%Ln years</numerusform></translation></message>
    </context>
<context>
    <name>connection</name>
    <message numerus="yes">
        <source>%Ln things will be sent when you are back online.</source>
        <translation><numerusform>%Ln thing will be sent when you are back online.</numerusform><numerusform>%Ln things will be sent when you are back online.</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln things wait to be sent</source>
        <translation><numerusform>%Ln thing waits to be sent</numerusform><numerusform>%Ln things wait to be sent</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation><numerusform>%Ln thing needs your attention</numerusform><numerusform>%Ln things need your attention</numerusform></translation></message>
    </context>
<context>
    <name>courses</name>
    <message numerus="yes">
        <source>%Ln lessons</source>
        <translation><numerusform>%Ln lesson</numerusform><numerusform>%Ln lessons</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln more lessons open when you are enrolled.</source>
        <translation><numerusform>%Ln more lesson opens when you are enrolled.</numerusform><numerusform>%Ln more lessons open when you are enrolled.</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln courses</source>
        <translation><numerusform>%Ln course</numerusform><numerusform>%Ln courses</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>%Ln filter</numerusform><numerusform>%Ln filters</numerusform></translation></message>
    </context>
<context>
    <name>downloads</name>
    <message numerus="yes">
        <source>%Ln files are not at the academy any more, so they cannot be read.</source>
        <translation><numerusform>%Ln file is not at the academy any more, so it cannot be read.</numerusform><numerusform>%Ln files are not at the academy any more, so they cannot be read.</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln files to download</source>
        <translation><numerusform>%Ln file to download</numerusform><numerusform>%Ln files to download</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln files can be read offline</source>
        <translation><numerusform>%Ln file can be read offline</numerusform><numerusform>%Ln files can be read offline</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln file</numerusform><numerusform>%Ln files</numerusform></translation></message>
</context>
<context>
    <name>earnings</name>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation><numerusform>%Ln payment</numerusform><numerusform>%Ln payments</numerusform></translation></message>
    </context>
<context>
    <name>flight</name>
    <message numerus="yes">
        <source>%Ln cards to review</source>
        <translation><numerusform>%Ln card to review</numerusform><numerusform>%Ln cards to review</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln file</numerusform><numerusform>%Ln files</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln things would be missing:</source>
        <translation><numerusform>%Ln thing would be missing:</numerusform><numerusform>%Ln things would be missing:</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation><numerusform>%Ln thing</numerusform><numerusform>%Ln things</numerusform></translation></message>
    </context>
<context>
    <name>insight</name>
    <message numerus="yes">
        <source>Stopped: their last lesson, and no visit for %Ln days.</source>
        <translation><numerusform>Stopped: their last lesson, and no visit for %Ln day.</numerusform><numerusform>Stopped: their last lesson, and no visit for %Ln days.</numerusform></translation></message>
    <message numerus="yes">
        <source>The latest %Ln who stopped here:</source>
        <translation><numerusform>The latest who stopped here:</numerusform><numerusform>The latest %Ln who stopped here:</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln students stopped here:</source>
        <translation><numerusform>%Ln student stopped here:</numerusform><numerusform>%Ln students stopped here:</numerusform></translation></message>
    </context>
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>%Ln files of it are still being uploaded.</source>
        <translation><numerusform>%Ln file of it is still being uploaded.</numerusform><numerusform>%Ln files of it are still being uploaded.</numerusform></translation></message>
    </context>
<context>
    <name>later</name>
    <message numerus="yes">
        <source>%Ln scheduled messages need your attention</source>
        <translation><numerusform>%Ln scheduled message needs your attention</numerusform><numerusform>%Ln scheduled messages need your attention</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln scheduled messages</source>
        <translation><numerusform>%Ln scheduled message</numerusform><numerusform>%Ln scheduled messages</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln wait for a connection</source>
        <translation><numerusform>%Ln waits for a connection</numerusform><numerusform>%Ln wait for a connection</numerusform></translation></message>
    </context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation><numerusform>%Ln new message</numerusform><numerusform>%Ln new messages</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln things to know</source>
        <translation><numerusform>%Ln thing to know</numerusform><numerusform>%Ln things to know</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions soon</source>
        <translation><numerusform>%Ln session soon</numerusform><numerusform>%Ln sessions soon</numerusform></translation></message>
</context>
<context>
    <name>passes</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation><numerusform>%Ln left</numerusform><numerusform>%Ln left</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln session left</source>
        <translation><numerusform>%Ln session left</numerusform><numerusform>%Ln sessions left</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln session</numerusform><numerusform>%Ln sessions</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln day</numerusform><numerusform>%Ln days</numerusform></translation></message>
    </context>
<context>
    <name>password</name>
    <message numerus="yes">
        <source>At least %Ln characters. A few words in a row are best.</source>
        <translation><numerusform>At least %Ln character. A few words in a row are best.</numerusform><numerusform>At least %Ln characters. A few words in a row are best.</numerusform></translation></message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>Use at least %Ln character.</numerusform><numerusform>Use at least %Ln characters.</numerusform></translation></message>
    </context>
<context>
    <name>payments</name>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation><numerusform>%Ln payment</numerusform><numerusform>%Ln payments</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>%Ln filter</numerusform><numerusform>%Ln filters</numerusform></translation></message>
    </context>
<context>
    <name>payouts</name>
    <message numerus="yes">
        <source>%Ln payouts were prepared.</source>
        <translation><numerusform>%Ln payout was prepared.</numerusform><numerusform>%Ln payouts were prepared.</numerusform></translation></message>
</context>
<context>
    <name>quiz</name>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation><numerusform>%Ln question</numerusform><numerusform>%Ln questions</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln attempts left</source>
        <translation><numerusform>%Ln attempt left</numerusform><numerusform>%Ln attempts left</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln questions are not answered and would count as wrong.</source>
        <translation><numerusform>%Ln question is not answered and would count as wrong.</numerusform><numerusform>%Ln questions are not answered and would count as wrong.</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation><numerusform>%Ln attempt</numerusform><numerusform>%Ln attempts</numerusform></translation></message>
    </context>
<context>
    <name>refunds</name>
    <message numerus="yes">
        <source>A course can be given back for %Ln days</source>
        <translation><numerusform>A course can be given back for %Ln day</numerusform><numerusform>A course can be given back for %Ln days</numerusform></translation></message>
    </context>
<context>
    <name>series</name>
    <message numerus="yes">
        <source>You agree to all %Ln weekly sessions.</source>
        <translation><numerusform>You agree to the weekly session.</numerusform><numerusform>You agree to all %Ln weekly sessions.</numerusform></translation></message>
    <message numerus="yes">
        <source>You decline all %Ln weekly sessions.</source>
        <translation><numerusform>You decline the weekly session.</numerusform><numerusform>You decline all %Ln weekly sessions.</numerusform></translation></message>
    <message numerus="yes">
        <source>Only this session is cancelled. %Ln others of the weekly booking stay.</source>
        <translation><numerusform>Only this session is cancelled. %Ln other of the weekly booking stays.</numerusform><numerusform>Only this session is cancelled. %Ln others of the weekly booking stay.</numerusform></translation></message>
    <message numerus="yes">
        <source>Only this session moves. %Ln others of the weekly booking stay.</source>
        <translation><numerusform>Only this session moves. %Ln other of the weekly booking stays.</numerusform><numerusform>Only this session moves. %Ln others of the weekly booking stay.</numerusform></translation></message>
    </context>
<context>
    <name>sessions</name>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln session</numerusform><numerusform>%Ln sessions</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln wait for your answer</source>
        <translation><numerusform>%Ln waits for your answer</numerusform><numerusform>%Ln wait for your answer</numerusform></translation></message>
    </context>
<context>
    <name>sign_in</name>
    <message numerus="yes">
        <source>Enter your first name, in at most %Ln characters.</source>
        <translation><numerusform>Enter your first name, in at most %Ln character.</numerusform><numerusform>Enter your first name, in at most %Ln characters.</numerusform></translation></message>
    <message numerus="yes">
        <source>A last name has at most %Ln characters.</source>
        <translation><numerusform>A last name has at most %Ln character.</numerusform><numerusform>A last name has at most %Ln characters.</numerusform></translation></message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>Use at least %Ln character.</numerusform><numerusform>Use at least %Ln characters.</numerusform></translation></message>
    <message numerus="yes">
        <source>Too many tries. Try again in %Ln seconds.</source>
        <translation><numerusform>Too many tries. Try again in %Ln second.</numerusform><numerusform>Too many tries. Try again in %Ln seconds.</numerusform></translation></message>
    <message numerus="yes">
        <source>Too many tries. Try again in %Ln minutes.</source>
        <translation><numerusform>Too many tries. Try again in %Ln minute.</numerusform><numerusform>Too many tries. Try again in %Ln minutes.</numerusform></translation></message>
</context>
<context>
    <name>sign_out</name>
    <message numerus="yes">
        <source>%Ln messages are not sent yet</source>
        <translation><numerusform>%Ln message is not sent yet</numerusform><numerusform>%Ln messages are not sent yet</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln were refused and need you before they can go.</source>
        <translation><numerusform>%Ln was refused and needs you before it can go.</numerusform><numerusform>%Ln were refused and need you before they can go.</numerusform></translation></message>
</context>
<context>
    <name>students</name>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation><numerusform>%Ln unread message</numerusform><numerusform>%Ln unread messages</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation><numerusform>%Ln session held</numerusform><numerusform>%Ln sessions held</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions ahead</source>
        <translation><numerusform>%Ln session ahead</numerusform><numerusform>%Ln sessions ahead</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln times not there</source>
        <translation><numerusform>once not there</numerusform><numerusform>%Ln times not there</numerusform></translation></message>
    </context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln day</numerusform><numerusform>%Ln days</numerusform></translation></message>
    </context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation><numerusform>%Ln unread message</numerusform><numerusform>%Ln unread messages</numerusform></translation></message>
    </context>
</TS>
