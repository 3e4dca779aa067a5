// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/citationmodel.h"

#include "tests/ui/support/evidencefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parindex;

class TestCitationModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::EvidenceFixture>();
        m_model = std::make_unique<CitationModel>(*m_fixture->session);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void printedForEachRow()
    {
        m_fixture->add(QStringLiteral("475/KH"), QStringLiteral("Kế hoạch"), {m_fixture->citation("1.1.1", QStringLiteral("Mục II"), QStringLiteral("5-7")), m_fixture->citation("2")},
                       m_fixture->file(QStringLiteral("a.txt")));
        m_fixture->add(QStringLiteral("12/BC"), QStringLiteral("Báo cáo"), {m_fixture->citation("2")});
        QCOMPARE(test::textOf(*m_model), QStringList());
        m_fixture->session->setItem(m_fixture->leaf("1.1.1").id);
        QCOMPARE(test::textOf(*m_model), QStringList(QStringLiteral("475/KH | Kế hoạch | Mục II | 5-7 |  | UBND tỉnh | a.txt")));
        m_fixture->session->setItem(m_fixture->leaf("2").id);
        QCOMPARE(test::textOf(*m_model), QStringList({QStringLiteral("475/KH | Kế hoạch |  |  |  | UBND tỉnh | a.txt"), QStringLiteral("12/BC | Báo cáo |  |  |  | UBND tỉnh | ")}));
        m_fixture->session->setItem(std::nullopt);
        QCOMPARE(test::textOf(*m_model), QStringList());
    }

    void placesAreEdited()
    {
        m_fixture->add(QStringLiteral("475/KH"), QString(), {m_fixture->citation("1.1.1"), m_fixture->citation("2")});
        m_fixture->session->setItem(m_fixture->leaf("1.1.1").id);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const int steps = m_fixture->session->undoStack().count();
        QVERIFY(m_model->setData(m_model->index(0, CitationModel::SectionColumn), QStringLiteral(" Mu\u0323c II "), Qt::EditRole));
        QVERIFY(m_model->setData(m_model->index(0, CitationModel::PageColumn), QStringLiteral("5"), Qt::EditRole));
        QCOMPARE(citations(), QStringLiteral("1.1.1 Mục II 5; 2  "));
        QCOMPARE(m_fixture->session->undoStack().count(), steps + 2);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(reset.count(), 0);
        m_fixture->session->undoStack().undo();
        QCOMPARE(citations(), QStringLiteral("1.1.1 Mục II ; 2  "));
        m_fixture->session->undoStack().redo();
        QCOMPARE(citations(), QStringLiteral("1.1.1 Mục II 5; 2  "));
    }

    void anUnchangedPlaceIsNoStep()
    {
        m_fixture->add(QStringLiteral("475/KH"), QString(), {m_fixture->citation("1.1.1", {}, QStringLiteral("5"))});
        m_fixture->session->setItem(m_fixture->leaf("1.1.1").id);
        const int steps = m_fixture->session->undoStack().count();
        QVERIFY(m_model->setData(m_model->index(0, CitationModel::PageColumn), QStringLiteral("5 "), Qt::EditRole));
        QCOMPARE(m_fixture->session->undoStack().count(), steps);
    }

    void onlyPlacesAreEdited()
    {
        m_fixture->add(QStringLiteral("475/KH"), QString(), {m_fixture->citation("1.1.1")});
        m_fixture->session->setItem(m_fixture->leaf("1.1.1").id);
        for (int column = 0; column < CitationModel::ColumnCount; ++column) {
            const bool place = column == CitationModel::SectionColumn || column == CitationModel::PageColumn;
            QCOMPARE(m_model->index(0, column).flags().testFlag(Qt::ItemIsEditable), place);
            if (!place)
                QVERIFY(!m_model->setData(m_model->index(0, column), QStringLiteral("x"), Qt::EditRole));
        }
    }

    void rowsComeAndGo()
    {
        m_fixture->session->setItem(m_fixture->leaf("1.1.1").id);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_fixture->add(QStringLiteral("1/KH"), QString(), {m_fixture->citation("1.1.1")});
        m_fixture->add(QStringLiteral("2/KH"), QString(), {m_fixture->citation("2")});
        QCOMPARE(m_model->rowCount(), 1);
        m_fixture->session->undoStack().undo();
        m_fixture->session->undoStack().undo();
        QCOMPARE(m_model->rowCount(), 0);
        m_fixture->session->undoStack().redo();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(reset.count(), 0);
    }

private:
    QString citations() const
    {
        QStringList parts;
        for (const Citation &citation : m_fixture->evidence().front().citations)
            parts << QStringList{m_fixture->session->view().framework.find(citation.item)->code, citation.section, citation.page}.join(u' ');
        return parts.join(QStringLiteral("; "));
    }

    std::unique_ptr<test::EvidenceFixture> m_fixture;
    std::unique_ptr<CitationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestCitationModel)
#include "tst_citationmodel.moc"
