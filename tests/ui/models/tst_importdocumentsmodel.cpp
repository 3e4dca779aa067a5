// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importdocumentsmodel.h"

#include "tests/support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;
using Model = ImportDocumentsModel;

namespace {

IncomingDocument incoming(const QString &place, const QString &number, const QDate &date, const QString &digest = {})
{
    IncomingDocument made;
    made.place = place;
    made.document.number = number;
    made.document.issuedOn = date;
    if (!digest.isEmpty())
        made.document.attachments = {{digest, QStringLiteral("a.pdf"), 1, 0}};
    return made;
}

} // namespace

class TestImportDocumentsModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        Evidence here;
        here.id = EvidenceId(1);
        here.number = QStringLiteral("1/BC");
        here.issuedOn = Day;
        here.attachments = {{QStringLiteral("x"), QStringLiteral("goc.pdf"), 1, 0}};
        m_documents = {here};
        m_model = std::make_unique<Model>(std::vector{incoming(QStringLiteral("a"), QStringLiteral("1/bc"), Day), incoming(QStringLiteral("b"), {}, {}, QStringLiteral("x")),
                                                      incoming(QStringLiteral("c"), QStringLiteral("2/BC"), Day), incoming(QStringLiteral("d"), QStringLiteral("2/BC"), Day)},
                                          m_documents, m_framework);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsWhatComesOfEachRow()
    {
        QCOMPARE(standings(), QStringList({QStringLiteral("complete 1/BC"), QStringLiteral("already here: 1/BC"), QStringLiteral("new"), QStringLiteral("same as row 3")}));
        m_model->setLeaf({1}, leaf("1.2"));
        QCOMPARE(standings()[1], QStringLiteral("cite 1/BC"));
        m_model->take({2}, false);
        QCOMPARE(standings(), QStringList({QStringLiteral("complete 1/BC"), QStringLiteral("cite 1/BC"), QStringLiteral("left out"), QStringLiteral("new")}));
    }

    void aNumberThatIsTypedIsLookedUp()
    {
        QVERIFY(type(0, Model::NumberColumn, QStringLiteral("9/BC")));
        QCOMPARE(standings()[0], QStringLiteral("new"));
        QVERIFY(type(2, Model::NumberColumn, QStringLiteral(" 1/BC ")));
        QCOMPARE(standings()[2], QStringLiteral("complete 1/BC"));
    }

    void whatIsHereByItsFileIsShownAsItIs()
    {
        QCOMPARE(m_model->index(1, Model::NumberColumn).data().toString(), QStringLiteral("1/BC"));
        QVERIFY(!m_model->index(1, Model::NumberColumn).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(m_model->index(1, Model::PageColumn).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->index(1, Model::StandingColumn).flags().testFlag(Qt::ItemIsEditable));
    }

    void leavesAreMeantByCodeOrText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << QStringLiteral("1.1.2") << QStringLiteral("1.1.2");
        QTest::newRow("whole text") << QStringLiteral("1.1.2 Hoàn thành nhiệm vụ") << QStringLiteral("1.1.2");
        QTest::newRow("whole text without diacritics") << QStringLiteral("1.1.2 hoan thanh nhiem vu") << QStringLiteral("1.1.2");
        QTest::newRow("a row with rows below") << QStringLiteral("1.1") << QString();
        QTest::newRow("part of a title") << QStringLiteral("Hoàn thành") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void leavesAreMeantByCodeOrText()
    {
        QFETCH(QString, text);
        const Item *found = m_model->leafOfText(text);
        QTEST(found ? found->code : QString(), "code");
    }

    void refusesWithASentenceAndKeepsWhatStood()
    {
        QSignalSpy refused(m_model.get(), &Model::refused);
        QVERIFY(!type(2, Model::DateColumn, QStringLiteral("30/2/2026")));
        QVERIFY(refused.takeFirst().front().toString().contains(QStringLiteral("30/2/2026")));
        QCOMPARE(m_model->rows()[2].document.issuedOn, Day);
        QVERIFY(!type(2, Model::LeafColumn, QStringLiteral("9.9")));
        QVERIFY(refused.takeFirst().front().toString().contains(QStringLiteral("9.9")));
        QVERIFY(type(2, Model::DateColumn, QString()));
        QCOMPARE(refused.takeFirst().front().toString(), QString()); // What was said is taken back.
    }

    void pastesOnlyWhatFits()
    {
        QVERIFY(m_model->paste(m_model->index(2, Model::NumberColumn), QStringLiteral("5/BC\t06/01/2026\n6/BC\t\n7/BC\n")));
        QCOMPARE(m_model->rows()[2].document.number, QStringLiteral("5/BC"));
        QCOMPARE(m_model->rows()[2].document.issuedOn, QDate(2026, 1, 6));
        QCOMPARE(m_model->rows()[3].document.number, QStringLiteral("6/BC"));
        QVERIFY(!m_model->rows()[3].document.issuedOn.isValid());
    }

    void namesAreNoRichText()
    {
        const Model model({incoming(QStringLiteral("<img src=x>.pdf"), {}, {})}, m_documents, m_framework);
        QCOMPARE(model.index(0, Model::PlaceColumn).data(Qt::ToolTipRole).toString(), QStringLiteral("&lt;img src=x&gt;.pdf"));
    }

private:
    ItemId leaf(const char *code) const { return m_framework.findCode(QLatin1String(code))->id; }
    bool type(int row, int column, const QString &text) { return m_model->setData(m_model->index(row, column), text, Qt::EditRole); }
    QStringList standings() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row, Model::StandingColumn).data().toString();
        return all;
    }

    const QDate Day{2026, 1, 5};
    const Framework m_framework = readFrameworkJson(test::smallFrameworkJson()).value();
    std::vector<Evidence> m_documents;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestImportDocumentsModel)
#include "tst_importdocumentsmodel.moc"
