<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>parindex::AttachFiles</name>
    <message numerus="yes">
        <source>%n file(s) could not be added:</source>
        <translation>
            <numerusform>%n file could not be added:</numerusform>
            <numerusform>%n files could not be added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %n document(s)</source>
        <translation>
            <numerusform>adding %n document</numerusform>
            <numerusform>adding %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)…</source>
        <translation>
            <numerusform>Reading %n document…</numerusform>
            <numerusform>Reading %n documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read number, date and issuer of %n document(s) from their first page. Please check them.</source>
        <translation>
            <numerusform>Read number, date and issuer of %n document from its first page. Please check them.</numerusform>
            <numerusform>Read number, date and issuer of %n documents from their first pages. Please check them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::BinDialog</name>
    <message numerus="yes">
        <source>%n document(s) will be gone for good, with all that cites them. Nothing that was done before can be undone afterwards.</source>
        <translation>
            <numerusform>%n document will be gone for good, with all that cites it. Nothing that was done before can be undone afterwards.</numerusform>
            <numerusform>%n documents will be gone for good, with all that cites them. Nothing that was done before can be undone afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>Edit %n document</numerusform>
            <numerusform>Edit %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n document(s)</source>
        <translation>
            <numerusform>Change %n document</numerusform>
            <numerusform>Change %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>editing %n document(s)</source>
        <translation>
            <numerusform>editing %n document</numerusform>
            <numerusform>editing %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::CheckFiles</name>
    <message numerus="yes">
        <source>Read %n attached file(s) again: all are as they were attached.</source>
        <translation>
            <numerusform>Read %n attached file again: all are as they were attached.</numerusform>
            <numerusform>Read %n attached files again: all are as they were attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are missing, altered or unreadable: see “File missing, altered or damaged” on the page of documents.</source>
        <translation>
            <numerusform>%n attached file is missing, altered or unreadable: see “File missing, altered or damaged” on the page of documents.</numerusform>
            <numerusform>%n attached files are missing, altered or unreadable: see “File missing, altered or damaged” on the page of documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::CommandLine</name>
    <message numerus="yes">
        <source>%n line(s) read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) changed.</source>
        <translation>
            <numerusform>%n score changed.</numerusform>
            <numerusform>%n scores changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow one(s) were accepted.</source>
        <translation>
            <numerusform>%n yellow one was accepted.</numerusform>
            <numerusform>%n yellow ones were accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n unused file(s), %1.</source>
        <translation>
            <numerusform>Removed %n unused file, %1.</numerusform>
            <numerusform>Removed %n unused files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n unused file(s) that a backup needs.</source>
        <translation>
            <numerusform>Kept %n unused file that a backup needs.</numerusform>
            <numerusform>Kept %n unused files that a backup needs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::DocumentFilterBar</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 of %n document</numerusform>
            <numerusform>%1 of %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceIndex</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceList</name>
    <message numerus="yes">
        <source>citing %n document(s)</source>
        <translation>
            <numerusform>citing %n document</numerusform>
            <numerusform>citing %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer citing %n document(s)</source>
        <translation>
            <numerusform>no longer citing %n document</numerusform>
            <numerusform>no longer citing %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceModel</name>
    <message numerus="yes">
        <source>used by %n leaf(s)</source>
        <translation>
            <numerusform>used by %n leaf</numerusform>
            <numerusform>used by %n leaves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::EvidencePage</name>
    <message numerus="yes">
        <source>confirming %n document(s)</source>
        <translation>
            <numerusform>confirming %n document</numerusform>
            <numerusform>confirming %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::EvidenceRegisterReport</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::ExportEvidence</name>
    <message numerus="yes">
        <source>%n file(s) cannot be exported:</source>
        <translation>
            <numerusform>%n file cannot be exported:</numerusform>
            <numerusform>%n files cannot be exported:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::FindFiles</name>
    <message numerus="yes">
        <source>Found %n missing file(s).</source>
        <translation>
            <numerusform>Found %n missing file.</numerusform>
            <numerusform>Found %n missing files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are missing. If you know a folder or USB stick where they may be, the program can look for them there by what they hold, whatever they are called.</source>
        <translation>
            <numerusform>%n attached file is missing. If you know a folder or USB stick where they may be, the program can look for them there by what they hold, whatever they are called.</numerusform>
            <numerusform>%n attached files are missing. If you know a folder or USB stick where they may be, the program can look for them there by what they hold, whatever they are called.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::FindingsPanel</name>
    <message numerus="yes">
        <source>%n warning(s) are accepted together, with one reason:</source>
        <translation>
            <numerusform>%n warning is accepted, with this reason:</numerusform>
            <numerusform>%n warnings are accepted together, with one reason:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::FrameworkPage</name>
    <message numerus="yes">
        <source>%n row(s) are scored</source>
        <translation>
            <numerusform>%n row is scored</numerusform>
            <numerusform>%n rows are scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::HeaderBar</name>
    <message numerus="yes">
        <source>%n warning(s) accepted with a reason</source>
        <translation>
            <numerusform>%n warning accepted with a reason</numerusform>
            <numerusform>%n warnings accepted with a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n scored row(s)</source>
        <translation>
            <numerusform>%n scored row</numerusform>
            <numerusform>%n scored rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) understood</source>
        <translation>
            <numerusform>%n rule understood</numerusform>
            <numerusform>%n rules understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to be scored by hand</source>
        <translation>
            <numerusform>%n left to be scored by hand</numerusform>
            <numerusform>%n left to be scored by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that are not right</source>
        <translation>
            <numerusform>%n thing that is not right</numerusform>
            <numerusform>%n things that are not right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::ImportDocuments</name>
    <message numerus="yes">
        <source>Reading %n document(s)…</source>
        <translation>
            <numerusform>Reading %n document…</numerusform>
            <numerusform>Reading %n documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or temporary file(s) left aside.</source>
        <translation>
            <numerusform>%n hidden or temporary file left aside.</numerusform>
            <numerusform>%n hidden or temporary files left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>%n document added.</numerusform>
            <numerusform>%n documents added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) completed.</source>
        <translation>
            <numerusform>%n document completed.</numerusform>
            <numerusform>%n documents completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) added.</source>
        <translation>
            <numerusform>%n citation added.</numerusform>
            <numerusform>%n citations added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %n document(s)</source>
        <translation>
            <numerusform>adding %n document</numerusform>
            <numerusform>adding %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::ImportDocumentsDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n document(s)</source>
        <translation>
            <numerusform>&amp;Add %n document</numerusform>
            <numerusform>&amp;Add %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s).</source>
        <translation>
            <numerusform>%n new document.</numerusform>
            <numerusform>%n new documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) completed.</source>
        <translation>
            <numerusform>%n document completed.</numerusform>
            <numerusform>%n documents completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s).</source>
        <translation>
            <numerusform>%n citation.</numerusform>
            <numerusform>%n citations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a row that they prove.</source>
        <translation>
            <numerusform>%n row without a row that it proves.</numerusform>
            <numerusform>%n rows without a row that they prove.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden or temporary file(s) left aside.</source>
        <translation>
            <numerusform>%n hidden or temporary file left aside.</numerusform>
            <numerusform>%n hidden or temporary files left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remar&amp;ks (%n)…</source>
        <translation>
            <numerusform>Remar&amp;ks (%n)…</numerusform>
            <numerusform>Remar&amp;ks (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::IncomingFiles</name>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Adding %n file…</numerusform>
            <numerusform>Adding %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::LastYearPanel</name>
    <message numerus="yes">
        <source>citing %n document(s)</source>
        <translation>
            <numerusform>citing %n document</numerusform>
            <numerusform>citing %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::LeafPanel</name>
    <message numerus="yes">
        <source>%1 of %n leaf(s) scored</source>
        <translation>
            <numerusform>%1 of %n leaf scored</numerusform>
            <numerusform>%1 of %n leaves scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::Locking</name>
    <message numerus="yes">
        <source>%n warning(s) accepted with a reason</source>
        <translation>
            <numerusform>%n warning accepted with a reason</numerusform>
            <numerusform>%n warnings accepted with a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow warning(s) still stand</source>
        <translation>
            <numerusform>%n yellow warning still stands</numerusform>
            <numerusform>%n yellow warnings still stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red finding(s) stand. Put them right first; they are listed below the criteria.</source>
        <translation>
            <numerusform>%n red finding stands. Put it right first; it is listed below the criteria.</numerusform>
            <numerusform>%n red findings stand. Put them right first; they are listed below the criteria.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::NewWorkspaceDialog</name>
    <message numerus="yes">
        <source>%n scored row(s)</source>
        <translation>
            <numerusform>%n scored row</numerusform>
            <numerusform>%n scored rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::NewYearDialog</name>
    <message numerus="yes">
        <source>%n scored row(s).</source>
        <translation>
            <numerusform>%n scored row.</numerusform>
            <numerusform>%n scored rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not confirmed. They will be taken as new, or as gone: last year&apos;s score and documents will not be shown beside them.</source>
        <translation>
            <numerusform>%n row is not confirmed. It will be taken as new, or as gone: last year&apos;s score and documents will not be shown beside it.</numerusform>
            <numerusform>%n rows are not confirmed. They will be taken as new, or as gone: last year&apos;s score and documents will not be shown beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::PasteScores</name>
    <message numerus="yes">
        <source>pasting %n score(s)</source>
        <translation>
            <numerusform>pasting %n score</numerusform>
            <numerusform>pasting %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::PublishedNotes</name>
    <message numerus="yes">
        <source>%n place(s) down</source>
        <translation>
            <numerusform>%n place down</numerusform>
            <numerusform>%n places down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) up</source>
        <translation>
            <numerusform>%n place up</numerusform>
            <numerusform>%n places up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::RequirementMatrix</name>
    <message numerus="yes">
        <source>%1 of %n requirement(s) met</source>
        <translation>
            <numerusform>%1 of %n requirement met</numerusform>
            <numerusform>%1 of %n requirements met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of period</source>
        <translation>
            <numerusform>%n out of period</numerusform>
            <numerusform>%n out of period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a file</source>
        <translation>
            <numerusform>%n without a file</numerusform>
            <numerusform>%n without a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with words to read</source>
        <translation>
            <numerusform>%n row with words to read</numerusform>
            <numerusform>%n rows with words to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::RequirementMatrixReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::ScanWatch</name>
    <message numerus="yes">
        <source>%n new scan(s) in “%1”.</source>
        <translation>
            <numerusform>%n new scan in “%1”.</numerusform>
            <numerusform>%n new scans in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::SearchDialog</name>
    <message numerus="yes">
        <source>The text of %n file(s) is still being read.</source>
        <translation>
            <numerusform>The text of %n file is still being read.</numerusform>
            <numerusform>The text of %n files is still being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown; more words find fewer.</source>
        <translation>
            <numerusform>The best %n is shown; more words find fewer.</numerusform>
            <numerusform>The best %n are shown; more words find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) and row(s) found.</source>
        <translation>
            <numerusform>%n document and row found.</numerusform>
            <numerusform>%n documents and rows found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::SeparatedText</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::Session</name>
    <message numerus="yes">
        <source>withdrawal of %n acceptance(s)</source>
        <translation>
            <numerusform>withdrawal of %n acceptance</numerusform>
            <numerusform>withdrawal of %n acceptances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acceptance of %n warning(s)</source>
        <translation>
            <numerusform>acceptance of %n warning</numerusform>
            <numerusform>acceptance of %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n document(s)</source>
        <translation>
            <numerusform>removing %n document</numerusform>
            <numerusform>removing %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %n document(s)</source>
        <translation>
            <numerusform>restoring %n document</numerusform>
            <numerusform>restoring %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::SpreadsheetTables</name>
    <message numerus="yes">
        <source>%n cells hold formulas: the results that were stored with them were taken.</source>
        <translation>
            <numerusform>%n cell holds a formula: the result that was stored with it was taken.</numerusform>
            <numerusform>%n cells hold formulas: the results that were stored with them were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) were left out (%1). Show them in the file if they count.</source>
        <translation>
            <numerusform>%n hidden row was left out (%1). Show it in the file if it counts.</numerusform>
            <numerusform>%n hidden rows were left out (%1). Show them in the file if they count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::SweepFiles</name>
    <message numerus="yes">
        <source>The folder of attached files holds %n file(s), %1 in all, that no document uses. Remove them? It cannot be undone.</source>
        <translation>
            <numerusform>The folder of attached files holds %n file, %1 in all, that no document uses. Remove it? It cannot be undone.</numerusform>
            <numerusform>The folder of attached files holds %n files, %1 in all, that no document uses. Remove them? It cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) stay, because a backup needs them.</source>
        <translation>
            <numerusform>%n more file stays, because a backup needs it.</numerusform>
            <numerusform>%n more files stay, because a backup needs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n unused file(s).</source>
        <translation>
            <numerusform>Removed %n unused file.</numerusform>
            <numerusform>Removed %n unused files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::TakeOverLastYear</name>
    <message numerus="yes">
        <source>taking over %n document(s)</source>
        <translation>
            <numerusform>taking over %n document</numerusform>
            <numerusform>taking over %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::Workspace</name>
    <message numerus="yes">
        <source>“%1” cannot be locked: %n red finding(s) stand.</source>
        <translation>
            <numerusform>“%1” cannot be locked: %n red finding stands.</numerusform>
            <numerusform>“%1” cannot be locked: %n red findings stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parindex::YearTakeoverDialog</name>
    <message numerus="yes">
        <source>%n document(s) of last year have no counterpart yet.</source>
        <translation>
            <numerusform>%n document of last year has no counterpart yet.</numerusform>
            <numerusform>%n documents of last year have no counterpart yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cited again.</source>
        <translation>
            <numerusform>%n cited again.</numerusform>
            <numerusform>%n cited again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added for this year without number, date and file.</source>
        <translation>
            <numerusform>%n added for this year without number, date and file.</numerusform>
            <numerusform>%n added for this year without number, date and file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n document(s)</source>
        <translation>
            <numerusform>&amp;Take over %n document</numerusform>
            <numerusform>&amp;Take over %n documents</numerusform>
        </translation>
    </message>
</context>
</TS>
