<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%n paper is being scored by %1; its score will come from the lab.</numerusform>
            <numerusform>%n papers are being scored by %1; their scores will come from the lab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>%n decision changed</numerusform>
            <numerusform>%n decisions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv is rate-limiting requests. Run the command again in %n second.</numerusform>
            <numerusform>arXiv is rate-limiting requests. Run the command again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kept paper(s)</source>
        <translation>
            <numerusform>%n more kept paper</numerusform>
            <numerusform>%n more kept papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) with kept papers</source>
        <translation>
            <numerusform>%n more day with kept papers</numerusform>
            <numerusform>%n more days with kept papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would otherwise leave out %n of these; they are kept to check what it misses.</source>
        <translation>
            <numerusform>It would otherwise leave out %n of these; that one is kept to check what it misses.</numerusform>
            <numerusform>It would otherwise leave out %n of these; they are kept to check what it misses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n paper(s), %3 (%4)</source>
        <translation>
            <numerusform>%1: %2, %n paper, %3 (%4)</numerusform>
            <numerusform>%1: %2, %n papers, %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the bot kept %n of them for the month</source>
        <translation>
            <numerusform>%1: the bot kept %n of them for the month</numerusform>
            <numerusform>%1: the bot kept %n of them for the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n paper(s) screened by other members</source>
        <translation>
            <numerusform>          %n paper screened by other members</numerusform>
            <numerusform>          %n papers screened by other members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n decision(s) by other members</source>
        <translation>
            <numerusform>          %n decision by other members</numerusform>
            <numerusform>          %n decisions by other members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent      %n row(s)</source>
        <translation>
            <numerusform>sent      %n row</numerusform>
            <numerusform>sent      %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n of them rejected by the server as not valid</source>
        <translation>
            <numerusform>          %n of them rejected by the server as not valid</numerusform>
            <numerusform>          %n of them rejected by the server as not valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ignored   %n row(s) that this version of Winnow can&apos;t use</source>
        <translation>
            <numerusform>ignored   %n row that this version of Winnow can&apos;t use</numerusform>
            <numerusform>ignored   %n rows that this version of Winnow can&apos;t use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln paper(s), %1 of them kept; %2 new since.</source>
        <translation>
            <numerusform>Learned from %Ln paper, %1 of them kept; %2 new since.</numerusform>
            <numerusform>Learned from %Ln papers, %1 of them kept; %2 new since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet. Keep %n more paper(s).</source>
        <translation>
            <numerusform>Nothing learned yet. Keep %n more paper.</numerusform>
            <numerusform>Nothing learned yet. Keep %n more papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s), %2, checked</source>
        <translation>
            <numerusform>%1: %n paper, %2, checked</numerusform>
            <numerusform>%1: %n papers, %2, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n paper(s)</source>
        <translation>
            <numerusform>Restored %1: %n paper</numerusform>
            <numerusform>Restored %1: %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n paper(s)</source>
        <translation>
            <numerusform>%1 is intact: %n paper</numerusform>
            <numerusform>%1 is intact: %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n paper is in a batch sent by %1, which may take a day.</numerusform>
            <numerusform>%n papers are in a batch sent by %1, which may take a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> with %n paper(s) left to score</source>
        <translation>
            <numerusform> with %n paper left to score</numerusform>
            <numerusform> with %n papers left to score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) failed. Run the command again with --retry-failed to try them once more.</source>
        <translation>
            <numerusform>%n paper failed. Run the command again with --retry-failed to try it once more.</numerusform>
            <numerusform>%n papers failed. Run the command again with --retry-failed to try them once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary of %n paper(s) by %1: one call, about %2, %3</source>
        <translation>
            <numerusform>A summary of %n paper by %1: one call, about %2, %3</numerusform>
            <numerusform>A summary of %n papers by %1: one call, about %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationActions</name>
    <message numerus="yes">
        <source>Tag %n paper(s)…</source>
        <translation>
            <numerusform>Tag %n paper…</numerusform>
            <numerusform>Tag %n papers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s)</source>
        <translation>
            <numerusform>Your relevance for %n paper</numerusform>
            <numerusform>Your relevance for %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::Annotator</name>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>%n paper tagged “%1”</numerusform>
            <numerusform>%n papers tagged “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %n paper(s)</source>
        <translation>
            <numerusform>“%1” removed from %n paper</numerusform>
            <numerusform>“%1” removed from %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s): %1</source>
        <translation>
            <numerusform>Your relevance for %n paper: %1</numerusform>
            <numerusform>Your relevance for %n papers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s) cleared</source>
        <translation>
            <numerusform>Your relevance for %n paper cleared</numerusform>
            <numerusform>Your relevance for %n papers cleared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AutoFetch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>that were caught up</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::BatchController</name>
    <message numerus="yes">
        <source>%Ln paper(s) sent in a batch. Answers take up to a day.</source>
        <translation>
            <numerusform>%Ln paper sent in a batch. Answers take up to a day.</numerusform>
            <numerusform>%Ln papers sent in a batch. Answers take up to a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) got no score from the batch.</source>
        <translation>
            <numerusform>%Ln paper got no score from the batch.</numerusform>
            <numerusform>%Ln papers got no score from the batch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::BatchWords</name>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1, %n missing</numerusform>
            <numerusform>%1, %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in progress</source>
        <translation>
            <numerusform>%n batch in progress</numerusform>
            <numerusform>%n batches in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::CallModel</name>
    <message numerus="yes">
        <source>%Ln prompt token(s)</source>
        <translation>
            <numerusform>%Ln prompt token</numerusform>
            <numerusform>%Ln prompt tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cached</source>
        <translation>
            <numerusform>%Ln of them cached</numerusform>
            <numerusform>%Ln of them cached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer token(s)</source>
        <translation>
            <numerusform>%Ln answer token</numerusform>
            <numerusform>%Ln answer tokens</numerusform>
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
    <message numerus="yes">
        <source>This day of %Ln paper(s)</source>
        <translation>
            <numerusform>This day of %Ln paper</numerusform>
            <numerusform>This day of %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln line added</numerusform>
            <numerusform>%Ln lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln line removed</numerusform>
            <numerusform>%Ln lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused</source>
        <translation>
            <numerusform>%Ln topic paused</numerusform>
            <numerusform>%Ln topics paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A typical day of %Ln paper(s)</source>
        <translation>
            <numerusform>A typical day of %Ln paper</numerusform>
            <numerusform>A typical day of %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) come after the line for the papers, where no service can cache them.</source>
        <translation>
            <numerusform>%Ln token comes after the line for the papers, where no service can cache it.</numerusform>
            <numerusform>%Ln tokens come after the line for the papers, where no service can cache them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DayMap</name>
    <message numerus="yes">
        <source>Relevance → × novelty ↑ · %Ln inside the cut-offs</source>
        <translation>
            <numerusform>Relevance → × novelty ↑ · %Ln inside the cut-offs</numerusform>
            <numerusform>Relevance → × novelty ↑ · %Ln inside the cut-offs</numerusform>
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
    <message numerus="yes">
        <source>All scores so far: %n</source>
        <translation>
            <numerusform>All scores so far: %n</numerusform>
            <numerusform>All scores so far: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar paper(s) since %1</source>
        <comment>earlier papers of the library; %1 is a month, with its year or without</comment>
        <translation>
            <numerusform>%n similar paper since %1</numerusform>
            <numerusform>%n similar papers since %1</numerusform>
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
    <name>winnow::DigestImporter</name>
    <message numerus="yes">
        <source>%n more file(s) could not be read. `winnow-cli import` lists them.</source>
        <translation>
            <numerusform>%n more file could not be read. `winnow-cli import` lists them.</numerusform>
            <numerusform>%n more files could not be read. `winnow-cli import` lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestPreview</name>
    <message numerus="yes">
        <source>Exports, copies and prints include %Ln more paper(s).</source>
        <translation>
            <numerusform>Exports, copies and prints include %Ln more paper.</numerusform>
            <numerusform>Exports, copies and prints include %Ln more papers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::EmptyDigest</name>
    <message numerus="yes">
        <source>None of %Ln paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, score these days, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>%Ln paper does not have relevance %1 and novelty %2 or more. Lower the cut-offs, score these days, or keep the papers you want in the digest.</numerusform>
            <numerusform>None of %Ln papers has relevance %1 and novelty %2 or more. Lower the cut-offs, score these days, or keep the papers you want in the digest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) on this day can be scored.</source>
        <translation>
            <numerusform>%Ln paper on this day can be scored.</numerusform>
            <numerusform>%Ln papers on this day can be scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>%Ln scored paper does not have relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers you want in the digest.</numerusform>
            <numerusform>None of %Ln scored papers has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers you want in the digest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::EmptyState</name>
    <message numerus="yes">
        <source>Your filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>Your filter left out the %n announced paper.</numerusform>
            <numerusform>Your filter left out all of %n announced papers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Try again in %n minute(s).</source>
        <translation>
            <numerusform>arXiv is rate-limiting requests. Try again in %n minute.</numerusform>
            <numerusform>arXiv is rate-limiting requests. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s), or make fewer calls at once (see the settings).</source>
        <translation>
            <numerusform>Try again in %n minute, or make fewer calls at once (see the settings).</numerusform>
            <numerusform>Try again in %n minutes, or make fewer calls at once (see the settings).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n paper is in a batch sent by %1, which may take a day.</numerusform>
            <numerusform>%n papers are in a batch sent by %1, which may take a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%n paper is being scored by %1; its score will come from the lab.</numerusform>
            <numerusform>%n papers are being scored by %1; their scores will come from the lab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library backed up to %1 and checked: %n paper(s), %2.</source>
        <translation>
            <numerusform>Library backed up to %1 and checked: %n paper, %2.</numerusform>
            <numerusform>Library backed up to %1 and checked: %n papers, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library restored: %n paper(s).</source>
        <translation>
            <numerusform>Library restored: %n paper.</numerusform>
            <numerusform>Library restored: %n papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored so far are kept.</source>
        <translation>
            <numerusform>The %Ln paper scored so far is kept.</numerusform>
            <numerusform>The %Ln papers scored so far are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored</source>
        <translation>
            <numerusform>%Ln paper scored</numerusform>
            <numerusform>%Ln papers scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln without a score</numerusform>
            <numerusform>%Ln without a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read; the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1: %n entry could not be read; the rest is stored. First: line %2, %3.</numerusform>
            <numerusform>%1: %n entries could not be read; the rest is stored. First: line %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-screened out</source>
        <translation>
            <numerusform>%Ln pre-screened out</numerusform>
            <numerusform>%Ln pre-screened out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out by title</source>
        <translation>
            <numerusform>%Ln screened out by title</numerusform>
            <numerusform>%Ln screened out by title</numerusform>
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
    <name>winnow::FocusSummary</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::Funnel</name>
    <message numerus="yes">
        <source>Papers with a score. %n paper(s) have none yet.</source>
        <translation>
            <numerusform>Papers with a score. %n paper has none yet.</numerusform>
            <numerusform>Papers with a score. %n papers have none yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n announced</numerusform>
            <numerusform>%n announced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <comment>in a stage of the funnel</comment>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::HeatMap</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabJoin</name>
    <message numerus="yes">
        <source>This library has joined the lab as %1 (%n member(s)). To sync now: winnow-cli lab sync</source>
        <translation>
            <numerusform>This library has joined the lab as %1 (%n member). To sync now: winnow-cli lab sync</numerusform>
            <numerusform>This library has joined the lab as %1 (%n members). To sync now: winnow-cli lab sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabTab</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting to be sent.</source>
        <translation>
            <numerusform>%Ln change waiting to be sent.</numerusform>
            <numerusform>%Ln changes waiting to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LearningTab</name>
    <message numerus="yes">
        <source>Nothing learned yet: keep %n more paper(s).</source>
        <translation>
            <numerusform>Nothing learned yet: keep %n more paper.</numerusform>
            <numerusform>Nothing learned yet: keep %n more papers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::MonthCalendar</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relevant</source>
        <translation>
            <numerusform>%Ln relevant</numerusform>
            <numerusform>%Ln relevant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::MonthSums</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::Pace</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n worth reading left</source>
        <comment>papers, two or more</comment>
        <translation>
            <numerusform>about %n worth reading left</numerusform>
            <numerusform>about %n worth reading left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperActions</name>
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
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>Clear %n decision</numerusform>
            <numerusform>Clear %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n abstract page(s)</source>
        <translation>
            <numerusform>Open %n abstract page</numerusform>
            <numerusform>Open %n abstract pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n PDF(s)</source>
        <translation>
            <numerusform>Open %n PDF</numerusform>
            <numerusform>Open %n PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CSL-JSON of %n paper(s) copied</source>
        <translation>
            <numerusform>CSL-JSON of %n paper copied</numerusform>
            <numerusform>CSL-JSON of %n papers copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n paper(s) for later</source>
        <translation>
            <numerusform>Mark %n paper for later</numerusform>
            <numerusform>Mark %n papers for later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperAdder</name>
    <message numerus="yes">
        <source>Only the first %n paper(s) are looked up.</source>
        <translation>
            <numerusform>Only the first %n paper is looked up.</numerusform>
            <numerusform>Only the first %n papers are looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>%n paper added.</numerusform>
            <numerusform>%n papers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were in the library already.</source>
        <translation>
            <numerusform>%n paper was in the library already.</numerusform>
            <numerusform>%n papers were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking arXiv for %n paper(s)…</source>
        <translation>
            <numerusform>Asking arXiv for %n paper…</numerusform>
            <numerusform>Asking arXiv for %n papers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperGroups</name>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a heading of the table</comment>
        <translation>
            <numerusform>%1, %n paper</numerusform>
            <numerusform>%1, %n papers</numerusform>
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
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>%n decision cleared</numerusform>
            <numerusform>%n decisions cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked for later</source>
        <translation>
            <numerusform>%n paper marked for later</numerusform>
            <numerusform>%n papers marked for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %n paper(s)</source>
        <translation>
            <numerusform>tags of %n paper</numerusform>
            <numerusform>tags of %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked</source>
        <translation>
            <numerusform>%n paper marked</numerusform>
            <numerusform>%n papers marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your relevance for %n paper(s)</source>
        <translation>
            <numerusform>your relevance for %n paper</numerusform>
            <numerusform>your relevance for %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperView</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
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
    <name>winnow::PromptDiff</name>
    <message numerus="yes">
        <source>%Ln unchanged line(s)</source>
        <translation>
            <numerusform>%Ln unchanged line</numerusform>
            <numerusform>%Ln unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ReadingPanel</name>
    <message numerus="yes">
        <source>%Ln topic(s) paused: left out of prompts, scores and screening. Earlier scores stay. Tick a topic to resume it.</source>
        <translation>
            <numerusform>%Ln topic paused: left out of prompts, scores and screening. Earlier scores stay. Tick a topic to resume it.</numerusform>
            <numerusform>%Ln topics paused: left out of prompts, scores and screening. Earlier scores stay. Tick a topic to resume it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ReadingTree</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunBar</name>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests; retrying in %n s</source>
        <translation>
            <numerusform>arXiv is rate-limiting requests; retrying in %n s</numerusform>
            <numerusform>arXiv is rate-limiting requests; retrying in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopping after %Ln call(s) under way</source>
        <translation>
            <numerusform>stopping after %Ln call under way</numerusform>
            <numerusform>stopping after %Ln calls under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %Ln call(s) under way</source>
        <translation>
            <numerusform>paused, %Ln call under way</numerusform>
            <numerusform>paused, %Ln calls under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv is not available; retrying in %n s</source>
        <translation>
            <numerusform>arXiv is not available; retrying in %n s</numerusform>
            <numerusform>arXiv is not available; retrying in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service is rate-limiting; retrying in %n s</source>
        <translation>
            <numerusform>the service is rate-limiting; retrying in %n s</numerusform>
            <numerusform>the service is rate-limiting; retrying in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunWords</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kept paper(s)</source>
        <translation>
            <numerusform>%Ln more kept paper</numerusform>
            <numerusform>%Ln more kept papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more day(s) with kept papers</source>
        <translation>
            <numerusform>%Ln more day with kept papers</numerusform>
            <numerusform>%Ln more days with kept papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message numerus="yes">
        <source>Stopping. Waiting for %n call(s) in progress, already paid for; stop again to abandon them.</source>
        <translation>
            <numerusform>Stopping. Waiting for %n call in progress, already paid for; stop again to abandon it.</numerusform>
            <numerusform>Stopping. Waiting for %n calls in progress, already paid for; stop again to abandon them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ScoreDaysDialog</name>
    <message numerus="yes">
        <source>%Ln paper(s) with the built-in scorer</source>
        <translation>
            <numerusform>%Ln paper with the built-in scorer</numerusform>
            <numerusform>%Ln papers with the built-in scorer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ScoreHistogram</name>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n without a score</numerusform>
            <numerusform>%n without a score</numerusform>
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
    <name>winnow::ServicePanel</name>
    <message numerus="yes">
        <source>%Ln model(s) to choose from</source>
        <translation>
            <numerusform>%Ln model to choose from</numerusform>
            <numerusform>%Ln models to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is rate-limiting. Test again in %n second(s).</source>
        <translation>
            <numerusform>%1 is rate-limiting. Test again in %n second.</numerusform>
            <numerusform>%1 is rate-limiting. Test again in %n seconds.</numerusform>
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
    <message numerus="yes">
        <source>Kept papers with a newer version: %n</source>
        <translation>
            <numerusform>Kept papers with a newer version: %n</numerusform>
            <numerusform>Kept papers with a newer version: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::SiteBar</name>
    <message numerus="yes">
        <source>%n file(s) in %1 differ from what Winnow wrote and were left alone, such as %2. Move them away and export again to get Winnow&apos;s.</source>
        <translation>
            <numerusform>%n file in %1 differs from what Winnow wrote and was left alone: %2. Move it away and export again to get Winnow&apos;s.</numerusform>
            <numerusform>%n files in %1 differ from what Winnow wrote and were left alone, such as %2. Move them away and export again to get Winnow&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The digests of %n day(s) are now web pages in %1.</source>
        <translation>
            <numerusform>The digest of %n day is now a web page in %1.</numerusform>
            <numerusform>The digests of %n days are now web pages in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::SiteCommand</name>
    <message numerus="yes">
        <source>%n day(s) without scores have no page, the first one %1. Score them with winnow-cli score --day DAY.</source>
        <translation>
            <numerusform>%n day without scores has no page: %1. Score it with winnow-cli score --day DAY.</numerusform>
            <numerusform>%n days without scores have no page, the first one %1. Score them with winnow-cli score --day DAY.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::TagPopup</name>
    <message numerus="yes">
        <source>Tag %n paper(s)</source>
        <translation>
            <numerusform>Tag %n paper</numerusform>
            <numerusform>Tag %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::TopicLegend</name>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a topic</comment>
        <translation>
            <numerusform>%1, %n paper</numerusform>
            <numerusform>%1, %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::TransferController</name>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation>
            <numerusform>%n digest imported.</numerusform>
            <numerusform>%n digests imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were ignored.</source>
        <translation>
            <numerusform>%n file of another kind was ignored.</numerusform>
            <numerusform>%n files of other kinds were ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::TrialController</name>
    <message numerus="yes">
        <source>Trying the criteria on %Ln paper(s)…</source>
        <translation>
            <numerusform>Trying the criteria on %Ln paper…</numerusform>
            <numerusform>Trying the criteria on %Ln papers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y on %Ln paper(s)</source>
        <translation>
            <numerusform>Tr&amp;y on %Ln paper</numerusform>
            <numerusform>Tr&amp;y on %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), from the day&apos;s best to its last</source>
        <translation>
            <numerusform>%Ln paper, from the day&apos;s best to its last</numerusform>
            <numerusform>%Ln papers, from the day&apos;s best to its last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::UndoLog</name>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>%n paper marked as read</numerusform>
            <numerusform>%n papers marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>%n paper marked as unread</numerusform>
            <numerusform>%n papers marked as unread</numerusform>
        </translation>
    </message>
</context>
</TS>
