// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importcheckpage.h"

#include "core/domain/rules/rulesamples.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

namespace parindex {

namespace {

QPlainTextEdit *readOnlyText(const char *name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(QLatin1String(name));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace

ImportCheckPage::ImportCheckPage(QWidget *parent)
    : QWidget(parent), m_model(new ImportTreeModel(this)), m_counts(wrappedLabel("importCounts", this)), m_tree(new QTreeView(this)), m_wordsLabel(new QLabel(this)),
      m_words(readOnlyText("ruleWords", this)), m_samplesLabel(wrappedLabel("samplesLabel", this)), m_samples(readOnlyText("ruleSamples", this)), m_use(new QCheckBox(this)),
      m_notesLabel(new QLabel(this)), m_notes(new QTreeWidget(this)), m_takeProposal(new QPushButton(this))
{
    layOut();
    connectViews();
    retranslate();
}

void ImportCheckPage::layOut()
{
    m_tree->setObjectName(QStringLiteral("importTree"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_use->setObjectName(QStringLiteral("useRule"));
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_notes->setRootIsDecorated(false);
    m_notes->setColumnCount(2);
    m_takeProposal->setObjectName(QStringLiteral("takeProposal"));
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_tree);
    sides->addWidget(ruleSide());
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    auto *notesSide = new QWidget(this);
    auto *notesLayout = new QVBoxLayout(notesSide);
    notesLayout->setContentsMargins({});
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_notesLabel, 1);
    heading->addWidget(m_takeProposal);
    notesLayout->addLayout(heading);
    notesLayout->addWidget(m_notes);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(sides);
    halves->addWidget(notesSide);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addWidget(halves, 1);
}

QWidget *ImportCheckPage::ruleSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_wordsLabel);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_samplesLabel);
    layout->addWidget(m_samples, 1);
    layout->addWidget(m_use);
    return side;
}

void ImportCheckPage::connectViews()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportCheckPage::showRule);
    connect(m_model, &ImportTreeModel::changed, this, [this] {
        showNotes();
        showCounts();
        showRule();
    });
    connect(m_use, &QCheckBox::clicked, this, [this](bool uses) { m_model->setUsesRule(current(), uses); });
    connect(m_notes, &QTreeWidget::itemClicked, this, &ImportCheckPage::goToNote);
    connect(m_notes, &QTreeWidget::currentItemChanged, this, &ImportCheckPage::goToNote);
    connect(m_takeProposal, &QPushButton::clicked, this, &ImportCheckPage::takeProposal);
}

void ImportCheckPage::setImport(FrameworkImport read)
{
    m_model->setImport(std::move(read));
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ImportTreeModel::Title, QHeaderView::Stretch);
    for (const int column : {ImportTreeModel::Code, ImportTreeModel::Maximum, ImportTreeModel::Rule})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    std::size_t first = 0;
    while (first + 1 < import().items.size() && !import().isLeaf(first))
        ++first;
    m_tree->setCurrentIndex(m_model->indexOf(first));
}

std::size_t ImportCheckPage::current() const
{
    return m_model->positionOf(m_tree->currentIndex());
}

void ImportCheckPage::showCounts()
{
    const auto counts = import().counts();
    QStringList parts{tr("%n scored row(s)", nullptr, counts.leaves), tr("%1 points in all").arg(counts.total.toExactString()), tr("%n rule(s) understood", nullptr, counts.recognised)};
    if (counts.manual > 0)
        parts << tr("%n left to be scored by hand", nullptr, counts.manual);
    const auto problems = std::count_if(m_shownNotes.begin(), m_shownNotes.end(), [](const ImportNote &note) { return note.kind == ImportNote::Kind::Problem; });
    if (problems > 0)
        parts << tr("%n thing(s) that are not right", nullptr, static_cast<int>(problems));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void ImportCheckPage::showNotes()
{
    const QSignalBlocker blocker(m_notes);
    m_shownNotes = import().allNotes();
    m_notes->clear();
    for (const ImportNote &note : m_shownNotes) {
        auto *line = new QTreeWidgetItem(m_notes, {note.row > 0 ? tr("row %1").arg(note.row) : QString(), (note.kind == ImportNote::Kind::Problem ? QStringLiteral("⚠ ") : QString()) + note.sentence});
        line->setToolTip(1, note.sentence.toHtmlEscaped());
    }
    m_notes->resizeColumnToContents(0);
    m_notesLabel->setText(m_shownNotes.empty() ? tr("Nothing to look at.") : tr("%n thing(s) to look at", nullptr, static_cast<int>(m_shownNotes.size())));
    m_notes->parentWidget()->setVisible(!m_shownNotes.empty());
    m_takeProposal->setVisible(false);
}

void ImportCheckPage::goToNote()
{
    const int line = m_notes->indexOfTopLevelItem(m_notes->currentItem());
    if (line < 0)
        return;
    const ImportNote &note = m_shownNotes[static_cast<std::size_t>(line)];
    if (const QModelIndex index = m_model->indexOfRow(note.row); index.isValid())
        m_tree->setCurrentIndex(index);
    m_takeProposal->setVisible(note.maximum.has_value());
    if (note.maximum)
        m_takeProposal->setText(tr("Put %1 there").arg(note.maximum->toExactString()));
}

void ImportCheckPage::takeProposal()
{
    const int line = m_notes->indexOfTopLevelItem(m_notes->currentItem());
    if (line < 0)
        return;
    const ImportNote note = m_shownNotes[static_cast<std::size_t>(line)];
    const QModelIndex index = m_model->indexOfRow(note.row);
    if (note.maximum && index.isValid())
        m_model->setMaximum(m_model->positionOf(index), *note.maximum);
}

void ImportCheckPage::showRule()
{
    const std::size_t position = current();
    const bool isThere = position < import().items.size();
    const RuleRecognition rule = isThere ? import().rules[position] : RuleRecognition();
    m_words->setPlainText(isThere ? import().items[position].rule.text : QString());
    m_use->setVisible(rule.shape.has_value());
    m_use->setChecked(isThere && m_model->usesRule(position));
    m_samplesLabel->setVisible(isThere && !m_words->toPlainText().isEmpty());
    m_samples->setVisible(rule.shape.has_value());
    if (rule.shape) {
        m_samplesLabel->setText(tr("So it was understood; at its bounds it gives:"));
        m_samples->setPlainText(samplesOf(*rule.shape, import().items[position].maximum).join(u'\n'));
    } else {
        m_samplesLabel->setText(tr("Left to be scored by hand: %1.").arg(rule.reason));
    }
}

void ImportCheckPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportCheckPage::retranslate()
{
    m_wordsLabel->setText(tr("The rule’s own words"));
    m_words->setAccessibleName(tr("The rule’s own words"));
    m_samples->setAccessibleName(tr("What the rule gives at its bounds"));
    m_tree->setAccessibleName(tr("The criteria that came of the table"));
    m_notes->setAccessibleName(tr("What is to be looked at"));
    m_notes->setHeaderLabels({tr("Where"), tr("What")});
    m_use->setText(tr("&Work the score out by this rule"));
    m_tree->setToolTip(tr("F2 or a double click puts a title or a maximum right."));
    showCounts();
}

} // namespace parindex
