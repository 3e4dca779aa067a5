// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencemodel.h"

#include "tests/ui/support/evidencefixture.h"
#include "ui/models/evidencefiltermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

class TestEvidenceModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        m_fixture = std::make_unique<test::EvidenceFixture>();
        m_model = std::make_unique<EvidenceModel>(*m_fixture->session);
        m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_filter = std::make_unique<EvidenceFilterModel>();
        m_filter->setSourceModel(m_model.get());
        m_filterTester = std::make_unique<QAbstractItemModelTester>(m_filter.get());
    }
    void cleanup()
    {
        m_filterTester.reset();
        m_filter.reset();
        m_modelTester.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void printed()
    {
        Evidence document;
        document.number = QStringLiteral("475/KH-UBND");
        document.issuedOn = QDate(2025, 12, 31);
        document.issuer = QStringLiteral("UBND tỉnh");
        document.kind = QStringLiteral("Kế hoạch");
        document.abstract = QStringLiteral("Cải cách hành chính");
        document.attachments = {m_fixture->session->workspace().storeFile(m_fixture->pdf(QStringLiteral("a.pdf"), 2)).value(),
                                m_fixture->session->workspace().storeFile(m_fixture->file(QStringLiteral("b.txt"), "x")).value()};
        document.citations = {m_fixture->citation("1.1.1"), m_fixture->citation("2")};
        m_fixture->add(document);
        m_fixture->add(QStringLiteral("1/BC"), QString());
        const QString digests = document.attachments[0].digest.left(8) + QStringLiteral(", ") + document.attachments[1].digest.left(8);
        QCOMPARE(test::textOf(*m_model), QStringList({QStringLiteral("475/KH-UBND | 31/12/2025 | UBND tỉnh | Kế hoạch | Cải cách hành chính | a.pdf, b.txt | 2 | %1 | 1.1.1, 2 | ").arg(digests),
                                                      QStringLiteral("1/BC |  | UBND tỉnh |  |  |  |  |  |  | lacks date, no file")}));
        QCOMPARE(m_model->usage(m_fixture->evidence()[0]), QStringLiteral("used by 2 leaf(s)"));
    }

    void codesOfAnotherYearNameIt()
    {
        const AssessmentId first = *m_fixture->session->assessment();
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1")});
        const Assessment shown = m_fixture->session->view().assessment();
        const auto next = m_fixture->session->workspace().addAssessment({{}, shown.agency, shown.framework, 2027, Assessment::State::Draft});
        QVERIFY(next.ok());
        m_fixture->session->setAssessment(*next);
        QCOMPARE(m_model->index(0, EvidenceModel::UsedColumn).data().toString(), QStringLiteral("1.1.1 (2026)"));
        m_fixture->session->setAssessment(first);
        QCOMPARE(m_model->index(0, EvidenceModel::UsedColumn).data().toString(), QStringLiteral("1.1.1"));
    }

    void toolTipsShowNoMarkup()
    {
        m_fixture->add(QStringLiteral("<b>1</b>"), QStringLiteral("<img src=x>"), {m_fixture->citation("1.1.1")});
        for (int column = 0; column < EvidenceModel::ColumnCount; ++column) {
            const QString tip = m_model->index(0, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QStringLiteral("<img")), qPrintable(tip));
        }
    }

    void changesComeRowByRow()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        for (int number = 1; number <= 5; ++number)
            m_fixture->add(QStringLiteral("%1/BC").arg(number), QString());
        QCOMPARE(inserted.count(), 5);
        std::vector<Workspace::EvidenceChange> changes;
        for (const std::size_t row : {0U, 1U, 3U})
            changes.push_back({m_fixture->evidence()[row].id, std::nullopt});
        m_fixture->session->changeEvidence(changes, QStringLiteral("test"));
        QCOMPARE(numbers(*m_model), QStringLiteral("3/BC 5/BC"));
        QCOMPARE(removed.count(), 2); // Neighbours go together.
        m_fixture->session->undoStack().undo();
        QCOMPARE(numbers(*m_model), QStringLiteral("1/BC 2/BC 3/BC 4/BC 5/BC"));
        QCOMPARE(inserted.count(), 7);
        m_fixture->session->undoStack().redo();
        QCOMPARE(numbers(*m_model), QStringLiteral("3/BC 5/BC"));

        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        Evidence edited = m_fixture->evidence()[1];
        edited.number = QStringLiteral("6/BC");
        m_fixture->session->changeEvidence({{edited.id, edited}}, QStringLiteral("test"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().at(0).toModelIndex().row(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        const QString all = QStringLiteral("475/KH-UBND 12/BC-SNV 30/QĐ");
        QTest::newRow("nothing typed") << QString() << all;
        QTest::newRow("without diacritics") << QStringLiteral("dat dai") << QStringLiteral("30/QĐ");
        QTest::newRow("with diacritics") << QStringLiteral("Đất") << QStringLiteral("30/QĐ");
        QTest::newRow("decomposed") << QStringLiteral("đa\u0302\u0301t") << QStringLiteral("30/QĐ");
        QTest::newRow("words in any order") << QStringLiteral("cach cai") << QStringLiteral("475/KH-UBND");
        QTest::newRow("number") << QStringLiteral("12/bc") << QStringLiteral("12/BC-SNV");
        QTest::newRow("date") << QStringLiteral("05/03/2026") << QStringLiteral("12/BC-SNV");
        QTest::newRow("file") << QStringLiteral("quyet.txt") << QStringLiteral("30/QĐ");
        QTest::newRow("code of a leaf") << QStringLiteral("1.1.2") << QStringLiteral("12/BC-SNV");
        QTest::newRow("signer") << QStringLiteral("nguyen van a") << QStringLiteral("475/KH-UBND");
        QTest::newRow("nothing found") << QStringLiteral("khong co") << QString();
    }
    void filters()
    {
        addThree();
        m_filter->setQuery(QString());
        QFETCH(QString, query);
        m_filter->setQuery(query);
        QTEST(numbers(*m_filter), "found");
    }

    void filterFollowsAnEdit()
    {
        addThree();
        m_filter->setQuery(QStringLiteral("dat dai"));
        Evidence edited = m_fixture->evidence()[0];
        edited.abstract = QStringLiteral("Đất đai");
        m_fixture->session->changeEvidence({{edited.id, edited}}, QStringLiteral("test"));
        QCOMPARE(numbers(*m_filter), QStringLiteral("475/KH-UBND 30/QĐ"));
        m_fixture->session->undoStack().undo();
        QCOMPARE(numbers(*m_filter), QStringLiteral("30/QĐ"));
    }

    void states()
    {
        addThree();
        m_filter->setStates(DocumentStates::Unused);
        QCOMPARE(numbers(*m_filter), QStringLiteral("475/KH-UBND 30/QĐ"));
        m_filter->setStates(DocumentStates::Unused | DocumentStates::WithoutFile);
        QCOMPARE(numbers(*m_filter), QStringLiteral("475/KH-UBND"));
        m_filter->setStates(DocumentStates::WithoutFile);
        QCOMPARE(numbers(*m_filter), QStringLiteral("475/KH-UBND 12/BC-SNV"));
        m_filter->setHidden({m_fixture->evidence()[0].id});
        QCOMPARE(numbers(*m_filter), QStringLiteral("12/BC-SNV"));
    }

    void columnsAreFilteredByTheirValues()
    {
        Evidence document;
        document.number = QStringLiteral("1/KH");
        document.issuedOn = QDate(2026, 3, 1);
        document.issuer = QStringLiteral("Sở Nội vụ");
        document.citations = {m_fixture->citation("1.1.1"), m_fixture->citation("2")};
        m_fixture->add(document);
        document.number = QStringLiteral("2/KH");
        document.issuedOn = QDate();
        document.issuer.clear();
        document.citations = {m_fixture->citation("1.2")};
        m_fixture->add(document);
        QCOMPARE(filtered(EvidenceModel::IssuerColumn, {QStringLiteral("Sở Nội vụ")}), QStringLiteral("1/KH"));
        QCOMPARE(filtered(EvidenceModel::IssuerColumn, {QString()}), QStringLiteral("2/KH"));
        QCOMPARE(filtered(EvidenceModel::DateColumn, {QStringLiteral("2026")}), QStringLiteral("1/KH"));
        QCOMPARE(filtered(EvidenceModel::UsedColumn, {QStringLiteral("2 Thể chế")}), QStringLiteral("1/KH"));
        QCOMPARE(filtered(EvidenceModel::UsedColumn, {QStringLiteral("1 Chỉ đạo điều hành")}), QStringLiteral("1/KH 2/KH"));
        QCOMPARE(filtered(EvidenceModel::KindColumn, {}), QString());
    }

    void whatIsToBeDoneIsSaid()
    {
        Evidence document;
        document.number = QStringLiteral("1/KH");
        document.issuedOn = QDate(2026, 3, 1);
        document.issuer = QStringLiteral("Sở Nội vụ");
        document.isProposed = true;
        document.attachments = {m_fixture->session->workspace().storeFile(m_fixture->file(QStringLiteral("b.txt"), "x")).value()};
        const EvidenceId first = m_fixture->add(document);
        document.isProposed = false;
        const EvidenceId second = m_fixture->add(document);
        const auto state = [&](int row) { return m_model->index(row, EvidenceModel::StateColumn).data().toString(); };
        QCOMPARE(state(0), QStringLiteral("to be confirmed, same as 1/KH"));
        QCOMPARE(state(1), QStringLiteral("same as 1/KH"));
        QFile::remove(m_fixture->session->workspace().pathOf(document.attachments.front()));
        m_fixture->session->workspace().setFileProblems(m_fixture->session->workspace().fileCheck(Workspace::FileDepth::Existence)({}));
        QCOMPARE(state(1), QStringLiteral("file is missing, same as 1/KH"));
        const auto counts = m_model->states().counts();
        QCOMPARE(counts.at(DocumentStates::Unconfirmed), 1);
        QCOMPARE(counts.at(DocumentStates::FileTrouble), 2);
        QCOMPARE(counts.at(DocumentStates::Duplicate), 2);
        m_fixture->session->removeDocuments({first});
        QCOMPARE(state(0), QStringLiteral("file is missing"));
        m_fixture->session->undoStack().undo();
        QCOMPARE(state(1), QStringLiteral("file is missing, same as 1/KH"));
        QCOMPARE(m_model->rowOf(second), 1);
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("sorted");
        QTest::newRow("numbers as numbers") << int(EvidenceModel::NumberColumn) << QStringLiteral("12/BC-SNV 30/QĐ 475/KH-UBND");
        QTest::newRow("dates as dates, unknown first") << int(EvidenceModel::DateColumn) << QStringLiteral("30/QĐ 475/KH-UBND 12/BC-SNV");
        QTest::newRow("d before đ") << int(EvidenceModel::AbstractColumn) << QStringLiteral("475/KH-UBND 12/BC-SNV 30/QĐ");
    }
    void sorts()
    {
        QFETCH(int, column);
        addThree();
        m_filter->sort(column, Qt::AscendingOrder);
        QTEST(numbers(*m_filter), "sorted");
    }

private:
    /// What is shown while only these values of a column are.
    QString filtered(int column, const std::set<QString> &values)
    {
        m_filter->setColumnFilter(column, values);
        const QString shown = numbers(*m_filter);
        m_filter->setColumnFilter(column, std::nullopt);
        return shown;
    }
    void addThree()
    {
        Evidence document;
        document.number = QStringLiteral("475/KH-UBND");
        document.issuedOn = QDate(2025, 12, 31);
        document.abstract = QStringLiteral("Cải cách");
        document.signer = QStringLiteral("Nguyễn Văn A");
        m_fixture->add(document);
        document = {};
        document.number = QStringLiteral("12/BC-SNV");
        document.issuedOn = QDate(2026, 3, 5);
        document.abstract = QStringLiteral("Dạy nghề");
        document.citations = {m_fixture->citation("1.1.2")};
        m_fixture->add(document);
        m_fixture->add(QStringLiteral("30/QĐ"), QStringLiteral("Đất đai"), {}, m_fixture->file(QStringLiteral("quyết.txt"), "x"));
    }
    static QString numbers(const QAbstractItemModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, EvidenceModel::NumberColumn).data().toString();
        return found.join(u' ');
    }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<EvidenceFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_filterTester;
};

QTEST_MAIN(TestEvidenceModel)
#include "tst_evidencemodel.moc"
