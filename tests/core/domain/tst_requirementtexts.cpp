// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/requirementtexts.h"

#include <QSet>
#include <QTest>

using namespace parindex;

class TestRequirementTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyStateLooksDifferent()
    {
        QSet<QString> symbols;
        QSet<QString> names;
        for (int state = 0; state <= int(RequirementState::Missing); ++state) {
            symbols << RequirementTexts::symbol(RequirementState(state));
            names << RequirementTexts::name(RequirementState(state));
        }
        QCOMPARE(symbols.size(), int(RequirementState::Missing) + 1);
        QCOMPARE(names.size(), int(RequirementState::Missing) + 1);
    }

    void countsInOneSentence_data()
    {
        QTest::addColumn<QList<int>>("states");
        QTest::addColumn<QString>("sentence");
        using enum RequirementState;
        const auto row = [](const char *name, std::initializer_list<RequirementState> states, const char *sentence) {
            QList<int> numbers;
            for (const RequirementState state : states)
                numbers << int(state);
            QTest::newRow(name) << numbers << QString::fromUtf8(sentence);
        };
        row("nothing", {}, "no documents are required");
        row("all there", {Present, Present}, "2 of 2 requirement(s) met");
        row("each kind of gap", {Present, Missing, OutOfPeriod, WithoutFile, Unclear}, "1 of 5 requirement(s) met, 1 missing, 1 out of period, 1 without a file, 1 unclear");
        row("words are no requirement", {ToRead, PresentNotRequired, NotRequired}, "0 of 0 requirement(s) met, 1 row(s) with words to read");
    }
    void countsInOneSentence()
    {
        QFETCH(QList<int>, states);
        RequirementCounts counts;
        for (const int state : states)
            counts.add(RequirementState(state));
        QTEST(RequirementTexts::sentence(counts), "sentence");
    }

    void saysNothingWhereNothingIsAsked() { QCOMPARE(RequirementTexts::line({}), QString()); }
};

QTEST_APPLESS_MAIN(TestRequirementTexts)
#include "tst_requirementtexts.moc"
