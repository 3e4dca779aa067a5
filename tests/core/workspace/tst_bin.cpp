// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that were removed, and files that were replaced.
#include "core/workspace/workspace.h"

#include "tests/support/testworkspace.h"

#include <QTest>

using namespace parindex;
using test::TestWorkspace;

class TestBin : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<TestWorkspace>();
        m_id = add(QStringLiteral("475/KH-UBND"), "1.1.1");
    }
    void cleanup() { m_test.reset(); }

    void whatIsRemovedLiesInTheBinAndComesBackWhole()
    {
        const Evidence before = *workspace().findEvidence(m_id);
        const auto undo = workspace().replaceEvidence({{m_id, removed(before)}});
        QVERIFY(undo);
        QVERIFY(workspace().evidence().empty());
        QVERIFY(!workspace().findEvidence(m_id));
        QVERIFY(workspace().evidenceOf(m_test->assessment, m_test->item("1.1.1").id).empty());
        reopen();
        QVERIFY(workspace().evidence().empty());
        QCOMPARE(workspace().bin().size(), std::size_t(1));
        QCOMPARE(workspace().bin().front().removal->by, QStringLiteral("Người thử"));
        QVERIFY(workspace().usedDigests().count(before.attachments.front().digest) > 0);
        QVERIFY(workspace().selfTest()->remarks.isEmpty());
        QCOMPARE(workspace().selfTest()->problems, QStringList());
        QVERIFY(workspace().replaceEvidence(*undo));
        reopen();
        QVERIFY(workspace().bin().empty());
        QCOMPARE(workspace().evidence(), std::vector{before});
    }

    void emptyingIsForGood()
    {
        const EvidenceId other = add(QStringLiteral("12/BC-UBND"), "1.1.2");
        QVERIFY(workspace().replaceEvidence({{m_id, removed(*workspace().findEvidence(m_id))}}));
        QVERIFY(workspace().emptyBin());
        reopen();
        QVERIFY(workspace().bin().empty());
        QCOMPARE(workspace().evidence().size(), std::size_t(1));
        QCOMPARE(workspace().evidence().front().id, other);
        // Its file is left over, and is named.
        QCOMPARE(workspace().selfTest()->remarks.size(), 1);
        QCOMPARE(workspace().selfTest()->problems, QStringList());
    }

    void theBinDoesNotKeepAYearFromBeingRemoved()
    {
        const Assessment &own = *workspace().assessment(m_test->assessment);
        const auto next = workspace().addAssessment({{}, own.agency, own.framework, 2027, Assessment::State::Draft});
        Evidence document = *workspace().findEvidence(m_id);
        document.citations.push_back({*next, m_test->item("1.1.1").id, {}, {}});
        QVERIFY(workspace().replaceEvidence({{m_id, document}}));
        QVERIFY(!workspace().removeAssessment(*next));
        QVERIFY(workspace().replaceEvidence({{m_id, removed(document)}}));
        QVERIFY(workspace().removeAssessment(*next));
        reopen();
        QCOMPARE(workspace().bin().front().citations.size(), std::size_t(1));
        QCOMPARE(workspace().selfTest()->problems, QStringList());
    }

    void aReplacedFileIsKeptWithWhoWhenAndWhy()
    {
        Evidence document = *workspace().findEvidence(m_id);
        const Attachment old = document.attachments.front();
        document.earlier.push_back({old, QDateTime(QDate(2026, 1, 15), QTime(8, 30), Qt::UTC), workspace().person(), QStringLiteral("Bản quét mờ")});
        document.attachments = {*workspace().storeFile(m_test->file(QStringLiteral("moi.pdf"), "rõ hơn"))};
        document.isProposed = true;
        QVERIFY(workspace().replaceEvidence({{m_id, document}}));
        reopen();
        QCOMPARE(workspace().evidence(), std::vector{document});
        QCOMPARE(workspace().usedDigests().size(), std::size_t(2));
        QVERIFY(workspace().selfTest()->remarks.isEmpty());
        QCOMPARE(workspace().selfTest()->problems, QStringList());
        QStringList fields;
        for (const Change &change : workspace().historyOf(m_id))
            fields << change.field + u' ' + change.newValue;
        QVERIFY2(!fields.filter(QStringLiteral("Bản quét mờ")).isEmpty(), qPrintable(fields.join(u'\n')));
        QVERIFY(QFile::remove(workspace().pathOf(old)));
        QCOMPARE(workspace().selfTest()->problems.size(), 1); // Earlier files are reread as well.
    }

private:
    Workspace &workspace() { return *m_test->workspace; }

    EvidenceId add(const QString &number, const char *code)
    {
        Evidence document;
        document.number = number;
        document.attachments.push_back(*workspace().storeFile(m_test->file(QStringLiteral("tep.pdf"), number.toUtf8())));
        document.citations.push_back({m_test->assessment, m_test->item(code).id, QStringLiteral("Mục I"), QStringLiteral("2")});
        const auto before = workspace().replaceEvidence({{{}, document}});
        return before->front().id;
    }

    Evidence removed(Evidence document)
    {
        document.removal = Removal{QDateTime(QDate(2026, 1, 20), QTime(9, 0), Qt::UTC), workspace().person()};
        return document;
    }

    void reopen()
    {
        const QString path = workspace().path();
        m_test->workspace.reset();
        m_test->workspace = std::move(*Workspace::open(path, QStringLiteral("Người thử")));
    }

    std::unique_ptr<TestWorkspace> m_test;
    EvidenceId m_id;
};

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
