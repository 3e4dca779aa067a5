// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/searchdialog.h"

#include "ui/delegates/hitdelegate.h"
#include "ui/dialogs/fittedsize.h"
#include "ui/models/searchhitmodel.h"
#include "ui/widgets/documenttable.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace parindex {

namespace {

constexpr int PageOfRows = 10; ///< That Page Up and Page Down travel.

int stepOf(int key)
{
    switch (key) {
    case Qt::Key_Down: return 1;
    case Qt::Key_Up: return -1;
    case Qt::Key_PageDown: return PageOfRows;
    case Qt::Key_PageUp: return -PageOfRows;
    default: return 0;
    }
}

} // namespace

void SearchDialog::open(Session &session, QWidget *parent)
{
    auto *dialog = parent->window()->findChild<SearchDialog *>();
    if (!dialog)
        dialog = new SearchDialog(session, parent);
    dialog->m_query->selectAll();
    dialog->m_query->setFocus();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

SearchDialog::SearchDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new SearchHitModel(session, this)), m_delegate(new HitDelegate(this)), m_query(new QLineEdit(this)),
      m_table(new DocumentTable(this)), m_state(new QLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)),
      m_go(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    layOut();
    retranslate();
    m_query->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, &SearchDialog::look);
    connect(&session.search(), &Search::looked, this, &SearchDialog::showHits);
    connect(&session.search(), &Search::updated, this, &SearchDialog::look);
    connect(&session, &Session::assessmentChanged, this, &SearchDialog::look);
    connect(m_table, &QAbstractItemView::activated, this, &SearchDialog::goToChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SearchDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SearchDialog::goToChosen);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SearchDialog::layOut()
{
    setObjectName(QStringLiteral("searchDialog"));
    m_query->setObjectName(QStringLiteral("searchQuery"));
    m_query->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("searchTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnDigits({{SearchHitModel::SubjectColumn, 34}, {SearchHitModel::PlaceColumn, 16}});
    m_table->setWideColumn(SearchHitModel::LineColumn, 30);
    m_state->setObjectName(QStringLiteral("searchState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("searchGo"));
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_query);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_buttons);
    constexpr int Width = 130;
    constexpr int Lines = 24;
    resize(fittedSize(*this, {fontMetrics().averageCharWidth() * Width, fontMetrics().lineSpacing() * Lines}));
}

void SearchDialog::look()
{
    if (SearchQuery(m_query->text()).isEmpty())
        showHits(m_query->text(), {});
    else
        m_session.search().look(m_query->text(), m_session.assessment());
}

void SearchDialog::showHits(const QString &query, const std::vector<Search::Hit> &hits)
{
    if (query != m_query->text())
        return;
    // What is chosen stays so when something else in the workspace has changed.
    const QModelIndex current = m_table->currentIndex();
    const bool isSame = m_shown == query && current.isValid() && current.row() < int(hits.size()) && m_model->hitAt(current.row()) == hits[std::size_t(current.row())];
    const int row = isSame ? current.row() : 0;
    m_shown = query;
    m_delegate->setQuery(query);
    m_model->setHits(query, hits);
    if (!hits.empty())
        m_table->selectRow(row);
    showState();
}

void SearchDialog::showState()
{
    const QString text = stateText();
    m_table->setEmptyText(m_model->rowCount() == 0 ? text : QString());
    m_state->setText(m_model->rowCount() == 0 ? QString() : text);
    m_query->setAccessibleDescription(text);
    m_go->setEnabled(m_table->selectionModel()->hasSelection());
}

QString SearchDialog::stateText() const
{
    const int count = m_model->rowCount();
    const int left = m_session.filesToRead();
    const QString stillReading = left > 0 || !m_session.search().isUpToDate() ? u' ' + tr("The text of %n file(s) is still being read.", nullptr, left) : QString();
    if (SearchQuery(m_query->text()).isEmpty())
        return tr("Type words of a number, an abstract, a title, or of the text inside the files: the beginnings are enough, and accents are not needed.");
    if (count == 0)
        return tr("Nothing holds all of these words. Try fewer of them, or only their beginnings.") + stillReading;
    if (count >= int(Search::MostHits))
        return tr("The best %n are shown; more words find fewer.", nullptr, count) + stillReading;
    return tr("%n document(s) and row(s) found.", nullptr, count) + stillReading;
}

/// Up and down travel through what was found while the line is being typed.
bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        if (moveBy(stepOf(static_cast<const QKeyEvent *>(event)->key())))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool SearchDialog::moveBy(int step)
{
    const int last = m_model->rowCount() - 1;
    if (step == 0 || last < 0)
        return false;
    m_table->selectRow(std::clamp(m_table->currentIndex().row() + step, 0, last));
    return true;
}

void SearchDialog::goToChosen()
{
    const QModelIndexList rows = m_table->chosenRows();
    if (rows.isEmpty())
        return;
    const Search::Hit hit = m_model->hitAt(rows.front().row());
    const int page = m_model->pageAt(rows.front().row());
    hide();
    if (hit.document)
        emit m_session.documentRequested(*hit.document, page);
    else if (hit.assessment == m_session.assessment())
        emit m_session.itemRequested(hit.item);
}

void SearchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SearchDialog::retranslate()
{
    setWindowTitle(tr("Find everywhere"));
    m_query->setAccessibleName(tr("What to look for"));
    m_query->setPlaceholderText(tr("Find in documents, their files and the criteria (no accents needed)"));
    m_table->setAccessibleName(tr("What was found"));
    m_go->setText(tr("Go to"));
    showState();
}

} // namespace parindex
