// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mappingmodel.h"

#include "tests/support/frameworktext.h"
#include "tests/ui/support/evidencefixture.h"
#include "ui/models/mappingfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace parindex;

class TestMappingModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        const Framework earlier = test::frameworkFromText(QStringLiteral("1 3\n  1.1 1.5\n  1.2 1.5\n2 1\n"));
        const Framework later = test::frameworkFromText(QStringLiteral("1 3\n  1.1 2\n  1.3 1\n"));
        m_model = std::make_unique<MappingModel>();
        m_filter = std::make_unique<MappingFilterModel>();
        m_filter->setSourceModel(m_model.get());
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        FrameworkMapping mapping(earlier, later);
        mapping.choose({{0, ItemId(2), 100, true}});
        m_model->setMapping(mapping);
    }

    void isShown()
    {
        QCOMPARE(shown(), QStringList({QStringLiteral("✓ | 1.1 Title of 1.1 | 1.1 Title of 1.1 | other maximum | 1,5 | 2"),
                                       QStringLiteral("to confirm |  | 1.3 Title of 1.3 | new |  | 1"),
                                       QStringLiteral("to confirm | 1.2 Title of 1.2 |  | gone | 1,5 | "),
                                       QStringLiteral("to confirm | 2 Title of 2 |  | gone | 1 | ")}));
    }

    void onlyWhatNeedsALook()
    {
        m_filter->setOnlyUnconfirmed(true);
        QCOMPARE(m_filter->rowCount(), 3);
        m_model->confirm(1);
        QCOMPARE(m_filter->rowCount(), 2);
    }

    void aRowIsChosenByItsText()
    {
        const auto item = m_model->itemOf(1, QStringLiteral("1.2 Title of 1.2"));
        QVERIFY(item);
        m_model->choose(1, item);
        QCOMPARE(shown(), QStringList({QStringLiteral("✓ | 1.1 Title of 1.1 | 1.1 Title of 1.1 | other maximum | 1,5 | 2"),
                                       QStringLiteral("✓ | 1.2 Title of 1.2 | 1.3 Title of 1.3 | other maximum | 1,5 | 1"),
                                       QStringLiteral("to confirm | 2 Title of 2 |  | gone | 1 | ")}));
        QCOMPARE(m_model->otherText(1), QStringLiteral("1.2 Title of 1.2"));
        QCOMPARE(m_model->pathText(1), QStringLiteral("1 Title of 1 › 1.3 Title of 1.3"));
        QVERIFY(!m_model->itemOf(1, QStringLiteral("1 Title of 1"))); // No leaf.
    }

private:
    QStringList shown() const { return test::textOf(*m_filter); }

    std::unique_ptr<MappingModel> m_model;
    std::unique_ptr<MappingFilterModel> m_filter;
};

QTEST_MAIN(TestMappingModel)
#include "tst_mappingmodel.moc"
