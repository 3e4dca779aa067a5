// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/frameworkremark.h"

#include "core/domain/counting.h"
#include "core/domain/grading.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace parindex {

namespace {

using Kind = FrameworkRemark::Kind;

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::FrameworkRemark", source);
}

std::optional<Points> pointsOf(const Award &award, Points maximum)
{
    if (const auto *fixed = std::get_if<FixedPoints>(&award))
        return fixed->points;
    if (const auto *part = std::get_if<ShareOfMaximum>(&award)) {
        const auto whole = product(part->share, Rational(maximum.tenThousandths()));
        return whole && whole->denominator() == 1 ? std::optional(Points::fromTenThousandths(static_cast<std::int64_t>(whole->numerator()))) : std::nullopt;
    }
    return std::get<InProportion>(award).points.value_or(maximum);
}

template <typename Parts, typename PointsOfPart>
std::optional<Points> best(const Parts &parts, const PointsOfPart &pointsOfPart)
{
    std::optional<Points> most;
    for (const auto &part : parts) {
        const auto points = pointsOfPart(part);
        if (!points)
            return std::nullopt;
        most = std::max(most.value_or(*points), *points);
    }
    return most;
}

struct MostPoints
{
    Points maximum;

    std::optional<Points> operator()(const ManualRule &) const { return std::nullopt; }
    std::optional<Points> operator()(const ChoiceRule &rule) const
    {
        return best(rule.levels, [this](const auto &level) { return pointsOf(level.award, maximum); });
    }
    std::optional<Points> operator()(const ChecklistRule &rule) const { return rule.points; }
    std::optional<Points> operator()(const BandsRule &rule) const
    {
        return best(rule.bands, [this](const auto &band) { return pointsOf(band.award, maximum); });
    }
    std::optional<Points> operator()(const ProgressiveRule &rule) const { return rule.most; }
    std::optional<Points> operator()(const TallyRule &rule) const
    {
        const bool adds = std::any_of(rule.counted.begin(), rule.counted.end(), [](const auto &one) { return one.each > Points(); });
        if (adds)
            return rule.most;
        return rule.most ? std::min(rule.start, *rule.most) : rule.start;
    }
    std::optional<Points> operator()(const BestOfRule &rule) const { return ofAlternatives(rule.alternatives); }
    std::optional<Points> operator()(const BranchRule &rule) const { return ofAlternatives(rule.cases); }
    std::optional<Points> operator()(const FormulaRule &) const { return std::nullopt; }

    std::optional<Points> ofAlternatives(const std::vector<Alternative> &alternatives) const
    {
        return best(alternatives, [this](const Alternative &one) { return mostPointsOf(one.rule, maximum); });
    }
};

class Remarks
{
public:
    explicit Remarks(const Framework &framework) : m_framework(framework) {}

    std::vector<FrameworkRemark> all()
    {
        ofHeader();
        ofGrading();
        for (const Item &item : m_framework.items()) {
            if (m_framework.isLeaf(item.id))
                ofLeaf(item);
            else
                ofParent(item);
            ofCode(item);
        }
        return std::move(m_remarks);
    }

private:
    void add(Kind kind, const Item *item, const QString &sentence)
    {
        m_remarks.push_back({kind, item ? std::optional(item->id) : std::nullopt, sentence});
    }

    void ofHeader()
    {
        const Framework::Header &header = m_framework.header();
        if (header.decision.isEmpty())
            add(Kind::Header, nullptr, text(QT_TRANSLATE_NOOP("parindex::FrameworkRemark", "The number of the decision is missing.")));
        if (header.firstYear > header.lastYear) {
            add(Kind::Header, nullptr, text(QT_TRANSLATE_NOOP("parindex::FrameworkRemark", "The first year of use, %1, comes after the last, %2."))
                                           .arg(header.firstYear).arg(header.lastYear));
        }
    }

    void ofGrading()
    {
        const auto &bands = m_framework.header().grading;
        for (const QString &gap : gradingGaps(bands))
            add(Kind::Grading, nullptr, gap);
        for (const GradeBand &band : bands) {
            for (const auto &least : band.leastShares) {
                if (!m_framework.findCode(least.code))
                    add(Kind::Grading, nullptr, text(QT_TRANSLATE_NOOP("parindex::FrameworkRemark", "Grade “%1” speaks of “%2”, which is not among the criteria.")).arg(band.label, least.code));
            }
        }
    }

    void ofParent(const Item &item)
    {
        const auto sum = sumOfChildren(m_framework, item);
        if (sum && *sum != item.maximum) {
            add(Kind::SumDiffers, &item, text(QT_TRANSLATE_NOOP("parindex::FrameworkRemark", "%1: the maximum is stated as %2, but its parts add up to %3."))
                                             .arg(item.code, item.maximum.toExactString(), sum->toExactString()));
        }
    }

    void ofLeaf(const Item &leaf)
    {
        if (leaf.maximum.isZero() && leaf.counting == Counting::Ordinary)
            add(Kind::NoMaximum, &leaf, text(QT_TRANSLATE_NOOP("parindex::FrameworkRemark", "%1: there are no points to win.")).arg(leaf.code));
        if (!leaf.isSelfScored())
            return;
        if (leaf.rule.text.isEmpty() && isManual(leaf.rule.shape))
            add(Kind::NoRule, &leaf, text(QT_TRANSLATE_NOOP("parindex::FrameworkRemark", "%1: nothing says how it is scored.")).arg(leaf.code));
        const auto most = mostPointsOf(leaf.rule.shape, leaf.maximum);
        if (most && *most != leaf.maximum && leaf.counting == Counting::Ordinary) {
            add(Kind::RuleDiffers, &leaf, text(QT_TRANSLATE_NOOP("parindex::FrameworkRemark", "%1: the rule gives at most %2, but the maximum is %3."))
                                              .arg(leaf.code, most->toExactString(), leaf.maximum.toExactString()));
        }
    }

    void ofCode(const Item &item)
    {
        QString plain = item.code.toCaseFolded();
        while (plain.endsWith(u'.') || plain.endsWith(u')') || plain.endsWith(u' '))
            plain.chop(1);
        if (m_codes.contains(plain))
            add(Kind::SimilarCodes, &item, text(QT_TRANSLATE_NOOP("parindex::FrameworkRemark", "The codes “%1” and “%2” are easily taken for each other.")).arg(m_codes.value(plain), item.code));
        else
            m_codes.insert(plain, item.code);
    }

    const Framework &m_framework;
    std::vector<FrameworkRemark> m_remarks;
    QHash<QString, QString> m_codes;
};

} // namespace

std::optional<Points> mostPointsOf(const RuleShape &rule, Points maximum)
{
    return std::visit(MostPoints{maximum}, rule);
}

std::optional<Points> sumOfChildren(const Framework &framework, const Item &item)
{
    // The maximum of a bonus or penalty group is a cap, which need not be the sum of its parts.
    if (framework.isLeaf(item.id) || item.counting != Counting::Ordinary)
        return std::nullopt;
    const auto &children = framework.children(item.id);
    const bool hasParts = std::any_of(children.begin(), children.end(), [&](ItemId id) { return framework.find(id)->counting == Counting::Ordinary; });
    return hasParts ? std::optional(ordinaryMaximum(framework, children)) : std::nullopt;
}

std::vector<FrameworkRemark> remarksOf(const Framework &framework)
{
    return Remarks(framework).all();
}

} // namespace parindex
