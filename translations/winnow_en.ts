<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>DecisionLines</name>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>%n decision changed</numerusform>
            <numerusform>%n decisions changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>arXiv is busy. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv is busy. Run the command again in %n second.</numerusform>
            <numerusform>arXiv is busy. Run the command again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaPage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>about %Ln token</numerusform>
            <numerusform>about %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestBar</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::EmptyDigest</name>
    <message numerus="yes">
        <source>%Ln paper(s) of this day can be scored.</source>
        <translation>
            <numerusform>%Ln paper of this day can be scored.</numerusform>
            <numerusform>%Ln papers of this day can be scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers that you want in the digest.</source>
        <translation>
            <numerusform>None of %Ln scored paper has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers that you want in the digest.</numerusform>
            <numerusform>None of %Ln scored papers has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers that you want in the digest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::EmptyState</name>
    <message numerus="yes">
        <source>The filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>The filter left out all of %n announced paper.</numerusform>
            <numerusform>The filter left out all of %n announced papers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message numerus="yes">
        <source>arXiv is busy and asks us to wait %n minute(s). Try again then.</source>
        <translation>
            <numerusform>arXiv is busy and asks us to wait %n minute. Try again then.</numerusform>
            <numerusform>arXiv is busy and asks us to wait %n minutes. Try again then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ImportCommand</name>
    <message numerus="yes">
        <source>%1: %2, %n paper(s)</source>
        <translation>
            <numerusform>%1: %2, %n paper</numerusform>
            <numerusform>%1: %2, %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation>
            <numerusform>%n digest imported.</numerusform>
            <numerusform>%n digests imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperActs</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%n link copied</numerusform>
            <numerusform>%n links copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n paper(s) copied</source>
        <translation>
            <numerusform>BibTeX of %n paper copied</numerusform>
            <numerusform>BibTeX of %n papers copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n paper(s)</source>
        <translation>
            <numerusform>Keep %n paper</numerusform>
            <numerusform>Keep %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n paper(s)</source>
        <translation>
            <numerusform>Skip %n paper</numerusform>
            <numerusform>Skip %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n paper(s) off for later</source>
        <translation>
            <numerusform>Put %n paper off for later</numerusform>
            <numerusform>Put %n papers off for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>Clear %n decision</numerusform>
            <numerusform>Clear %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperSession</name>
    <message numerus="yes">
        <source>Undone: %n decision(s)</source>
        <translation>
            <numerusform>Undone: %n decision</numerusform>
            <numerusform>Undone: %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n decision(s)</source>
        <translation>
            <numerusform>Done again: %n decision</numerusform>
            <numerusform>Done again: %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message numerus="yes">
        <source>%n paper(s) kept</source>
        <translation>
            <numerusform>%n paper kept</numerusform>
            <numerusform>%n papers kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) skipped</source>
        <translation>
            <numerusform>%n paper skipped</numerusform>
            <numerusform>%n papers skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put off for later</source>
        <translation>
            <numerusform>%n paper put off for later</numerusform>
            <numerusform>%n papers put off for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>%n decision cleared</numerusform>
            <numerusform>%n decisions cleared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PapersPage</name>
    <message numerus="yes">
        <source>%n paper(s) could not be scored.</source>
        <translation>
            <numerusform>%n paper could not be scored.</numerusform>
            <numerusform>%n papers could not be scored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunBar</name>
    <message numerus="yes">
        <source> · %n s left</source>
        <translation>
            <numerusform> · %n s left</numerusform>
            <numerusform> · %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) scored</source>
        <translation>
            <numerusform>%n paper scored</numerusform>
            <numerusform>%n papers scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n without a score</numerusform>
            <numerusform>%n without a score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunControl</name>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read, the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1: %n entry could not be read, the rest is stored. First: line %2, %3.</numerusform>
            <numerusform>%1: %n entries could not be read, the rest is stored. First: line %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) got no score; they stand first in the table.</source>
        <translation>
            <numerusform>%n paper got no score; they stand first in the table.</numerusform>
            <numerusform>%n papers got no score; they stand first in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::Sidebar</name>
    <message numerus="yes">
        <source>, %n announced</source>
        <translation>
            <numerusform>, %n announced</numerusform>
            <numerusform>, %n announced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to triage</source>
        <translation>
            <numerusform>, %n to triage</numerusform>
            <numerusform>, %n to triage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1: %n paper</numerusform>
            <numerusform>%1: %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::TopicOutline</name>
    <message numerus="yes">
        <source>%n relevant</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n relevant</numerusform>
            <numerusform>%n relevant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n irrelevant</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n irrelevant</numerusform>
            <numerusform>%n irrelevant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n application</numerusform>
        </translation>
    </message>
</context>
</TS>
