// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codes.h"

#include <QTest>

using namespace parindex;

namespace {

/// The words are part of every file that was ever written: they stand here once more, on purpose.
template <typename Enumeration>
void checkWords(const std::vector<std::pair<Enumeration, const char *>> &words)
{
    for (const auto &[value, word] : words) {
        QCOMPARE(codeOf(value), QLatin1String(word));
        const auto read = fromCode<Enumeration>(QLatin1String(word));
        QVERIFY2(read, word);
        QCOMPARE(*read, value);
        QVERIFY(!fromCode<Enumeration>(QString(QLatin1String(word)).toUpper()));
    }
    QVERIFY(!fromCode<Enumeration>(QString()));
    QVERIFY(!fromCode<Enumeration>(QStringLiteral("unknown")));
    QCOMPARE(codeOf(static_cast<Enumeration>(words.size())), QString());
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private slots:
    void levels()
    {
        checkWords<Level>({{Level::Field, "field"}, {Level::Criterion, "criterion"}, {Level::SubCriterion, "subcriterion"}});
    }

    void scoringSources()
    {
        checkWords<ScoringSource>({{ScoringSource::Documents, "documents"}, {ScoringSource::Survey, "survey"},
                                   {ScoringSource::Sipas, "sipas"}, {ScoringSource::Statistics, "statistics"}});
    }

    void audiences()
    {
        checkWords<Audience>({{Audience::Ministry, "ministry"}, {Audience::Province, "province"},
                              {Audience::Department, "department"}, {Audience::Commune, "commune"}});
    }

    void stages() { checkWords<Stage>({{Stage::Self, "self"}, {Stage::Round1, "round1"}, {Stage::Round2, "round2"}}); }

    void states()
    {
        using State = Assessment::State;
        checkWords<State>({{State::Draft, "draft"}, {State::Locked, "locked"}, {State::Round1, "round1"},
                           {State::Explaining, "explaining"}, {State::Round2, "round2"}, {State::Final, "final"}});
    }

    void relations()
    {
        checkWords<Relation>({{Relation::Same, "same"}, {Relation::Moved, "moved"}, {Relation::Split, "split"}, {Relation::Merged, "merged"},
                              {Relation::Reweighted, "reweighted"}, {Relation::New, "new"}, {Relation::Gone, "gone"}});
    }

    void origins() { checkWords<Origin>({{Origin::Published, "published"}, {Origin::Subtraction, "subtraction"}}); }

    void subjects()
    {
        using Subject = PublishedFigure::Subject;
        checkWords<Subject>({{Subject::Item, "item"}, {Subject::Field, "field"}, {Subject::Total, "total"},
                             {Subject::Appraised, "appraised"}, {Subject::Sipas, "sipas"}, {Subject::SocioEconomic, "socioeconomic"}});
    }

    void scopes()
    {
        using Scope = ReferenceFigure::Scope;
        checkWords<Scope>({{Scope::National, "national"}, {Scope::Region, "region"}, {Scope::Province, "province"}, {Scope::Component, "component"}});
    }

    void measures()
    {
        using Measure = ReferenceFigure::Measure;
        checkWords<Measure>({{Measure::ParIndex, "par_index"}, {Measure::Sipas, "sipas"}});
    }
};

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
