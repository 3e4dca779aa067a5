// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mappingeditor.h"

#include "ui/models/mappingfiltermodel.h"
#include "ui/models/mappingmodel.h"
#include "ui/widgets/documenttable.h"
#include "ui/widgets/foldedcompleter.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace parindex {

MappingEditor::MappingEditor(QWidget *parent)
    : QWidget(parent), m_model(new MappingModel(this)), m_filter(new MappingFilterModel(this)), m_progress(wrappedLabel("mappingProgress", this)),
      m_onlyUnconfirmed(new QCheckBox(tr("&Only what needs a look"), this)), m_table(new DocumentTable(this)), m_path(wrappedLabel("mappingPath", this)),
      m_choiceLabel(new QLabel(this)), m_choice(new QLineEdit(this)), m_confirm(new QPushButton(tr("&Confirm and go on"), this)),
      m_none(new QPushButton(tr("Non&e"), this))
{
    m_filter->setSourceModel(m_model);
    layOut();
    connectInputs();
    setFocusProxy(m_table);
}

void MappingEditor::layOut()
{
    m_onlyUnconfirmed->setObjectName(QStringLiteral("onlyUnconfirmed"));
    m_table->setObjectName(QStringLiteral("mappingTable"));
    m_table->setAccessibleName(tr("Rows of the two years"));
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setEmptyText(tr("Every row is confirmed."));
    m_table->setColumnDigits({{MappingModel::StateColumn, 12}, {MappingModel::EarlierColumn, 46}, {MappingModel::RelationColumn, 16},
                              {MappingModel::ThenColumn, 11}, {MappingModel::NowColumn, 7}});
    m_table->setWideColumn(MappingModel::LaterColumn, 30);
    m_choice->setObjectName(QStringLiteral("mappingChoice"));
    m_choice->setPlaceholderText(tr("none: type a code or words of a title to look for one (no accents needed)"));
    m_choice->setClearButtonEnabled(true);
    m_choiceLabel->setBuddy(m_choice);
    m_confirm->setObjectName(QStringLiteral("mappingConfirm"));
    m_confirm->setToolTip(tr("Space or Enter in the table"));
    m_none->setObjectName(QStringLiteral("mappingNone"));
    m_none->setToolTip(tr("No row of the other year belongs to this one (Del in the table)"));
    for (QPushButton *button : {m_confirm, m_none})
        button->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(m_progress, 1);
    top->addWidget(m_onlyUnconfirmed);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_choiceLabel);
    bottom->addWidget(m_choice, 1);
    bottom->addWidget(m_none);
    bottom->addWidget(m_confirm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_path);
    layout->addLayout(bottom);
}

void MappingEditor::connectInputs()
{
    m_table->installEventFilter(this);
    m_choice->installEventFilter(this);
    connect(m_onlyUnconfirmed, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOnlyUnconfirmed(only);
        if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MappingEditor::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, [this] { startTyping({}); });
    connect(m_confirm, &QPushButton::clicked, this, &MappingEditor::confirm);
    connect(m_none, &QPushButton::clicked, this, &MappingEditor::chooseNone);
    connect(m_choice, &QLineEdit::returnPressed, this, [this] { takeTyped(m_choice->text()); });
    connect(m_model, &MappingModel::progressChanged, this, &MappingEditor::showProgress);
}

void MappingEditor::setMapping(FrameworkMapping mapping)
{
    m_model->setMapping(std::move(mapping));
    for (auto [completer, texts] : {std::pair{&m_earlierRows, m_model->earlierTexts()}, std::pair{&m_laterRows, m_model->laterTexts()}}) {
        delete *completer;
        *completer = new FoldedCompleter(texts, this);
        connect(*completer, qOverload<const QString &>(&QCompleter::activated), this, &MappingEditor::takeTyped);
    }
    const auto progress = m_model->mapping().progress();
    m_onlyUnconfirmed->setChecked(progress.confirmed < progress.all && progress.confirmed > 0);
    m_table->selectRow(0);
    showCurrent();
}

const FrameworkMapping &MappingEditor::mapping() const
{
    return m_model->mapping();
}

bool MappingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_choice && key->key() == Qt::Key_Escape) {
        m_table->setFocus();
        showCurrent();
        return true;
    }
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return (watched == m_table && plain && tableKey(key->key(), key->text())) || QWidget::eventFilter(watched, event);
}

bool MappingEditor::tableKey(int key, const QString &text)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirm();
        return true;
    case Qt::Key_Delete:
        chooseNone();
        return true;
    case Qt::Key_F2:
        startTyping({});
        return true;
    default:
        if (text.isEmpty() || !text.front().isLetterOrNumber())
            return false;
        startTyping(text);
        return true;
    }
}

std::optional<int> MappingEditor::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

void MappingEditor::confirm()
{
    const auto row = currentRow();
    if (!row)
        return;
    m_model->confirm(*row);
    goToNextUnconfirmed(*row);
}

void MappingEditor::chooseNone()
{
    if (const auto row = currentRow())
        choose(*row, std::nullopt);
}

void MappingEditor::takeTyped(const QString &text)
{
    const auto row = currentRow();
    if (!row)
        return;
    QCompleter *completer = m_choice->completer();
    auto item = m_model->itemOf(*row, text);
    if (!item && !text.trimmed().isEmpty()) {
        completer->setCompletionPrefix(text);
        item = m_model->itemOf(*row, completer->currentCompletion()); // The first that was found.
        if (!item)
            return m_choice->selectAll();
    }
    completer->popup()->hide();
    choose(*row, item);
    m_table->setFocus();
}

void MappingEditor::choose(int row, std::optional<ItemId> other)
{
    m_model->choose(row, other);
    goToNextUnconfirmed(row);
}

void MappingEditor::startTyping(const QString &text)
{
    if (!currentRow())
        return;
    m_choice->setFocus();
    m_choice->selectAll();
    if (!text.isEmpty()) {
        m_choice->insert(text);
        m_choice->completer()->setCompletionPrefix(m_choice->text());
        m_choice->completer()->complete();
    }
}

void MappingEditor::goToNextUnconfirmed(int row)
{
    const int rows = m_model->rowCount();
    for (int step = 1; step < rows; ++step) {
        const int next = (row + step) % rows;
        const QModelIndex index = m_model->index(next, 0);
        if (index.data(MappingModel::CountsRole).toBool() && !index.data(MappingModel::IsConfirmedRole).toBool())
            return show(next);
    }
    show(row);
}

void MappingEditor::show(int row)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, MappingModel::LaterColumn));
    if (index.isValid())
        m_table->setCurrentIndex(index);
    showCurrent();
}

void MappingEditor::showCurrent()
{
    const auto row = currentRow();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_choice, m_confirm, m_none})
        widget->setEnabled(row.has_value());
    m_choiceLabel->setText(!row || m_model->isOfLater(*row) ? tr("Co&ntinues") : tr("Has become &part of"));
    m_choice->setAccessibleName(m_choiceLabel->text().remove(u'&'));
    m_choice->setCompleter(!row || m_model->isOfLater(*row) ? m_earlierRows : m_laterRows);
    m_choice->setText(row ? m_model->otherText(*row) : QString());
    m_choice->setCursorPosition(0);
    m_path->setText(row ? m_model->pathText(*row) : QString());
}

void MappingEditor::showProgress()
{
    const auto progress = m_model->mapping().progress();
    m_progress->setText(tr("%1/%2 confirmed").arg(progress.confirmed).arg(progress.all));
    m_progress->setAccessibleName(m_progress->text());
    emit progressChanged();
}

} // namespace parindex
