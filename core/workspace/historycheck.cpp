// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/historycheck.h"

#include "core/workspace/historydifference.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <map>

namespace parindex {

namespace {

using Field = std::pair<QString, QString>; ///< Subject and field, as the history names them.
using Values = std::map<Field, QString>;

bool isChecked(const QString &subject)
{
    return subject.startsWith(QStringLiteral("score ")) || subject.startsWith(QStringLiteral("evidence "));
}

/// What a field is as long as nobody has said anything.
QString valueAtFirst(const QString &field)
{
    if (field == u"applies")
        return QStringLiteral("1");
    return field == u"exists" ? QStringLiteral("0") : QString();
}

Values valuesOf(const std::vector<Change> &changes)
{
    Values values;
    for (const Change &change : changes) {
        if (isChecked(change.subject))
            values[{change.subject, change.field}] = change.newValue;
    }
    return values;
}

QString valueIn(const Values &values, const Field &field)
{
    const auto found = values.find(field);
    return found == values.end() ? valueAtFirst(field.second) : found->second;
}

/// Collects the fields as they are, and what people call their subjects.
class Present
{
public:
    explicit Present(const Workspace &workspace) : m_difference({}, {})
    {
        for (const Assessment &assessment : workspace.assessments())
            addScores(workspace.view(assessment.id));
        const auto codeOf = [&](const Citation &citation) { return workspace.view(citation.assessment).framework.find(citation.item)->code; };
        for (const auto *documents : {&workspace.evidence(), &workspace.bin()}) {
            for (const Evidence &document : *documents) {
                m_names[subjectOf(document.id)] = document.label();
                m_difference.compare(document.id, std::nullopt, document, codeOf);
            }
        }
    }

    Values values() const { return valuesOf(m_difference.changes()); }

    QString nameOf(const QString &subject) const
    {
        const auto found = m_names.find(subject);
        return found == m_names.end() ? subject : found->second;
    }

private:
    void addScores(const AssessmentView &view)
    {
        for (const Item *leaf : view.framework.leaves()) {
            for (const Stage stage : {Stage::Self, Stage::Round1, Stage::Round2}) {
                const ScoreKey key{view.assessment().id, leaf->id, stage};
                m_names[subjectOf(key)] = QStringLiteral("%1 (%2)").arg(leaf->code, view.title());
                m_difference.compare(key, Score(), view.sheet.score(leaf->id, stage));
            }
        }
    }

    HistoryDifference m_difference;
    std::map<QString, QString> m_names;
};

} // namespace

QStringList differencesFromHistory(const Workspace &workspace, const std::vector<Change> &latest)
{
    const Present present(workspace);
    const Values now = present.values();
    const Values entered = valuesOf(latest);
    Values all = now;
    all.insert(entered.begin(), entered.end());
    QStringList sentences;
    for (const auto &[field, value] : all) {
        const QString stands = valueIn(now, field);
        const QString said = valueIn(entered, field);
        if (stands != said) {
            sentences << QCoreApplication::translate("parindex::HistoryCheck", "%1, %2: “%3” stands in the file, but its history says that “%4” was entered last. Something other than this program has changed the file.")
                             .arg(present.nameOf(field.first), field.second, stands, said);
        }
    }
    return sentences;
}

} // namespace parindex
