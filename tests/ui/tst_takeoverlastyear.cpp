// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeoverlastyear.h"

#include "core/workspace/startyear.h"
#include "tests/ui/support/dialogs.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/dialogs/yeartakeoverdialog.h"
#include "ui/widgets/documenttable.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

using namespace parindex;

/// Last year's documents for this one, chosen with the keyboard.
class TestTakeOverLastYear : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::EvidenceFixture>();
        add(QStringLiteral("1/QĐ-UBND"), QStringLiteral("Quyết định"), QStringLiteral("Quy chế làm việc"), {m_fixture->citation("1.1.1", {}, QStringLiteral("5")), m_fixture->citation("1.2")});
        add(QStringLiteral("2/KH-UBND"), QStringLiteral("Kế hoạch"), QStringLiteral("Cải cách năm 2026"), {m_fixture->citation("1.1.1")});
        add({}, {}, QStringLiteral("Ảnh hội nghị"), {m_fixture->citation("1.1.2")});
    }
    void cleanup() { m_fixture.reset(); }

    void proposalsAreTakenInOneStep()
    {
        beginYear();
        QStringList shown;
        const test::WhenOpen<YearTakeoverDialog> opened([&](YearTakeoverDialog &dialog) {
            const QAbstractItemModelTester tester(table(dialog)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            shown = lines(dialog);
            press(dialog, "takeoverAccept");
        });
        QCOMPARE(takeOverLastYear(session(), nullptr).size(), std::size_t(2));
        QVERIFY(opened.came());
        QCOMPARE(shown, QStringList({QStringLiteral("x. 1/QĐ-UBND 1.1.1, 1.2"), QStringLiteral(".x 2/KH-UBND 1.1.1"), QStringLiteral(".. Ảnh hội nghị 1.1.2")}));
        QCOMPARE(documents(), QStringList({QStringLiteral("1/QĐ-UBND Quy chế làm việc 1.1.1:5 1.2:"), QStringLiteral("2/KH-UBND Cải cách năm 2026 "), QStringLiteral(" Ảnh hội nghị "), QStringLiteral(" Cải cách năm 2027 1.1.1:")}));
        session().undoStack().undo();
        QCOMPARE(documents().size(), 3);
        session().undoStack().redo();
        QCOMPARE(documents().size(), 4);
        const test::WhenOpen<YearTakeoverDialog> again([&](YearTakeoverDialog &dialog) {
            QCOMPARE(lines(dialog), QStringList(QStringLiteral(".. Ảnh hội nghị 1.1.2")));
            dialog.reject();
        });
        QVERIFY(takeOverLastYear(session(), nullptr).empty());
        QVERIFY(again.came());
    }

    void theKeyboardChooses()
    {
        beginYear();
        const test::WhenOpen<YearTakeoverDialog> opened([&](YearTakeoverDialog &dialog) {
            table(dialog)->selectAll();
            press(dialog, "takeoverNothing");
            QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("takeoverAccept"))->isEnabled());
            table(dialog)->selectRow(2);
            QTest::keyClick(table(dialog), Qt::Key_Space);
            QCOMPARE(dialog.rows()[2].way, TakeoverWay::CiteAgain);
            QTest::keyClick(table(dialog), Qt::Key_Space);
            QCOMPARE(dialog.rows()[2].way, TakeoverWay::AddSuccessor);
            QTest::keyClick(table(dialog), Qt::Key_Space);
            QCOMPARE(dialog.rows()[2].way, TakeoverWay::Nothing);
            QTest::keyClick(table(dialog), Qt::Key_Space);
            press(dialog, "takeoverAccept");
        });
        QCOMPARE(takeOverLastYear(session(), nullptr).size(), std::size_t(1));
        QVERIFY(opened.came());
        QCOMPARE(documents().last(), QStringLiteral(" Ảnh hội nghị 1.1.2:"));
    }

    void givenUpChangesNothing()
    {
        beginYear();
        const int steps = session().undoStack().count();
        const test::WhenOpen<YearTakeoverDialog> opened([&](YearTakeoverDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QVERIFY(takeOverLastYear(session(), nullptr).empty());
        QVERIFY(opened.came());
        QCOMPARE(session().undoStack().count(), steps);
    }

    void aYearThatContinuesNoneIsSaid()
    {
        QVERIFY(takeOverLastYear(session(), nullptr).empty());
        QCOMPARE(m_fixture->prompts.messages.size(), 1);
    }

private:
    Session &session() const { return *m_fixture->session; }
    void add(const QString &number, const QString &kind, const QString &abstract, std::vector<Citation> citations)
    {
        Evidence document;
        document.number = number;
        document.kind = kind;
        document.abstract = abstract;
        document.citations = std::move(citations);
        m_fixture->add(document);
    }
    void beginYear()
    {
        const AssessmentView view = session().view();
        NewYear year{*session().assessment(), 2027, view.framework, {}};
        for (const Item *leaf : view.framework.leaves())
            year.items.push_back({leaf->id, leaf->id, Relation::Same});
        const auto started = startYear(session().workspace(), year);
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        session().setAssessment(*started);
    }
    QStringList documents() const
    {
        QStringList all;
        for (const Evidence &one : m_fixture->evidence()) {
            QStringList cited;
            for (const Citation &citation : one.citations) {
                if (citation.assessment == *session().assessment())
                    cited << session().view().framework.find(citation.item)->code + u':' + citation.page;
            }
            all << QStringList({one.number, one.abstract, cited.join(u' ')}).join(u' ');
        }
        return all;
    }
    static DocumentTable *table(const QDialog &dialog) { return dialog.findChild<DocumentTable *>(QStringLiteral("takeoverTable")); }
    static void press(const QDialog &dialog, const char *name) { QTest::mouseClick(dialog.findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton); }
    static QStringList lines(const QDialog &dialog)
    {
        const QAbstractItemModel &model = *table(dialog)->model();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            QString line;
            for (const int column : {0, 1})
                line += model.index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked ? u'x' : u'.';
            all << line + u' ' + model.index(row, 2).data().toString() + u' ' + model.index(row, 6).data().toString();
        }
        return all;
    }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
};

QTEST_MAIN(TestTakeOverLastYear)
#include "tst_takeoverlastyear.moc"
