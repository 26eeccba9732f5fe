<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>winnow::Actions</name>
    <message>
        <source>&amp;Today&apos;s papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Score this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import digests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read saved feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the digest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the abstract, then the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;abstract page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save criteria as a new &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sa&amp;mple day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Winnow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::CategoryChooser</name>
    <message>
        <source>Search categories: machine learning, cs.LG, number theory …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is busy and asks us to wait. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>arXiv is busy and asks us to wait %n minute(s). Try again then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is wrong or missing. Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this request. Check the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has nothing left to spend. Top it up, or use the built-in scorer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address is not encrypted. Use https, or a server on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it exists and is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Close it or wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was written by a newer Winnow. Update Winnow to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or no Winnow library. Put a backup in its place; a copy stands beside it after every update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not do that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. The key is kept until Winnow is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be done as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv&apos;s feed is empty although papers are due today. Try again later; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::RunBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run; what was stored is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1 · feed %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> · %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next listing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next listing in %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) scored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>everything was scored already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunControl</name>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read, the rest is stored. First: line %2, %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the feed was cut at its limit. Follow its subcategories one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) got no score; they stand first in the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::WelcomePage</name>
    <message>
        <source>Welcome to Winnow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day arXiv announces hundreds of papers. Winnow scores them against what you want to read and leaves the ones that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you &amp;follow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in scorer compares each title and abstract with your topics and keywords, on this computer. There is nothing to set up, and nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the &amp;default criteria – they can be changed at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write my own criteria first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented papers that come with Winnow. Needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one category to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start with my criteria …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start with today’s papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
