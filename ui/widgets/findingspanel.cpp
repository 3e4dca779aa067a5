// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingspanel.h"

#include "ui/checkfiles.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/findingicon.h"
#include "ui/models/findingfiltermodel.h"
#include "ui/models/findingmodel.h"
#include "ui/sweepfiles.h"
#include "ui/widgets/documenttable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace parindex {

namespace {

constexpr int ShortestQuery = 20; ///< Digits that can be seen at least.

} // namespace

FindingsPanel::FindingsPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FindingModel(session, this)), m_filter(new FindingFilterModel(this)),
      m_standing(new QComboBox(this)), m_code(new QComboBox(this)), m_query(new QLineEdit(this)),
      m_table(new DocumentTable(this)), m_sentence(selectableLabel("findingSentence", this)),
      m_goTo(iconButton("goToFinding", "scoring", this, &FindingsPanel::goTo)), m_accept(iconButton("acceptFinding", "ok", this, &FindingsPanel::accept)),
      m_withdraw(iconButton("withdrawAcceptance", "undo", this, &FindingsPanel::withdraw)),
      m_checkFiles(iconButton("checkFilesNow", "evidence", this, &FindingsPanel::checkFiles)), m_hide(new QToolButton(this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    layOut();
    connectInputs();
    setFocusProxy(m_table);
    retranslate();
}

void FindingsPanel::layOut()
{
    m_standing->setObjectName(QStringLiteral("findingStanding"));
    m_code->setObjectName(QStringLiteral("findingCode"));
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code->setMinimumContentsLength(16);
    m_query->setObjectName(QStringLiteral("findingQuery"));
    m_query->setClearButtonEnabled(true);
    m_query->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * ShortestQuery);
    m_hide->setObjectName(QStringLiteral("hideFindings"));
    m_hide->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_hide->setAutoRaise(true);
    m_hide->setFocusPolicy(Qt::StrongFocus);
    m_table->setObjectName(QStringLiteral("findingTable"));
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FindingModel::SeverityColumn, Qt::AscendingOrder);
    m_table->setColumnDigits({{FindingModel::SeverityColumn, 15}, {FindingModel::ItemColumn, 9}, {FindingModel::NameColumn, 29}});
    m_table->setWideColumn(FindingModel::SentenceColumn, 40);
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *bar = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_standing, m_code, m_query, m_goTo, m_accept, m_withdraw, m_checkFiles})
        bar->addWidget(widget);
    auto *top = new QHBoxLayout;
    top->addLayout(bar, 1);
    top->addWidget(m_hide, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentence);
}

void FindingsPanel::connectInputs()
{
    connect(m_standing, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant standing = m_standing->currentData();
        m_filter->setStanding(standing.isValid() ? std::optional(standing.toInt()) : std::nullopt);
    });
    connect(m_code, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant code = m_code->currentData();
        m_filter->setCode(code.isValid() ? std::optional(Finding::Code(code.toInt())) : std::nullopt);
    });
    connect(m_query, &QLineEdit::textChanged, m_filter, &FindingFilterModel::setQuery);
    connect(m_table, &DocumentTable::activated, this, &FindingsPanel::goTo);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPanel::showState);
    connect(m_hide, &QToolButton::clicked, this, &FindingsPanel::hideRequested);
    connect(&m_session, &Session::assessmentChanged, this, &FindingsPanel::showState);
    connect(&m_session, &Session::evidenceChanged, this, &FindingsPanel::showState);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &FindingsPanel::showState);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &FindingsPanel::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &FindingsPanel::showState);
}

void FindingsPanel::listCodes()
{
    const QVariant before = m_code->currentData();
    const QSignalBlocker blocker(m_code);
    m_code->clear();
    m_code->addItem(tr("Every kind"));
    for (const Finding::Code code : findingCodes())
        m_code->addItem(findingName(code), int(code));
    m_code->setCurrentIndex(std::max(0, m_code->findData(before)));
}

int FindingsPanel::currentRow() const
{
    const QModelIndexList rows = m_table->chosenRows();
    return rows.isEmpty() ? -1 : m_filter->mapToSource(rows.front()).row();
}

std::vector<Finding> FindingsPanel::chosen(bool accepted) const
{
    std::vector<Finding> findings;
    for (const QModelIndex &index : m_table->chosenRows()) {
        const int row = m_filter->mapToSource(index).row();
        const Finding &finding = m_model->findingAt(row);
        if (finding.severity == Finding::Severity::Warning && m_model->reasonAt(row).isEmpty() != accepted)
            findings.push_back(finding);
    }
    return findings;
}

void FindingsPanel::showState()
{
    const int row = currentRow();
    const bool writable = m_session.assessment() && m_session.canScore();
    m_goTo->setEnabled(row >= 0);
    m_accept->setEnabled(writable && !chosen(false).empty());
    m_withdraw->setEnabled(writable && !chosen(true).empty());
    m_checkFiles->setEnabled(!m_session.workspace().evidence().empty());
    m_sentence->setText(row >= 0 ? m_model->textAt(row) : QString());
    m_sentence->setVisible(m_model->rowCount() > 0);
    const bool isDraft = m_session.assessment() && m_session.view().assessment().state == Assessment::State::Draft;
    m_table->setEmptyText(m_model->rowCount() > 0 ? tr("No finding matches the filter.")
                          : isDraft               ? tr("Nothing was found: the sheet is ready to be locked.")
                                                  : tr("Nothing was found."));
}

void FindingsPanel::goTo()
{
    if (const int row = currentRow(); row >= 0)
        emit m_session.findingRequested(m_model->findingAt(row));
}

void FindingsPanel::goToNext()
{
    const int count = m_filter->rowCount();
    const int current = m_table->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const QModelIndex next = m_filter->index((current + step) % count, FindingModel::SeverityColumn);
        if (next.data(FindingModel::StandingRole).toInt() == FindingModel::Accepted)
            continue;
        m_table->setCurrentIndex(next);
        return goTo();
    }
}

void FindingsPanel::accept()
{
    const std::vector<Finding> findings = chosen(false);
    if (findings.empty())
        return;
    QString question = findings.front().sentence;
    if (findings.size() > 1)
        question = tr("%n warning(s) are accepted together, with one reason:", nullptr, int(findings.size())) + u'\n' + question + QStringLiteral(" …");
    question += QStringLiteral("\n\n") + tr("Why can it stay as it is? The reason is kept in the file and printed below the score sheet.");
    if (const auto reason = ReasonDialog::ask(this, tr("Accept a warning"), question, tr("Accept")))
        m_session.acceptFindings(findings, *reason);
}

void FindingsPanel::withdraw()
{
    m_session.acceptFindings(chosen(true), {});
}

void FindingsPanel::checkFiles()
{
    if (checkAttachedFiles(m_session, this))
        offerToRemoveUnusedFiles(m_session, this);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingsPanel::retranslate()
{
    const int standing = std::max(0, m_standing->currentIndex());
    const QSignalBlocker blocker(m_standing);
    m_standing->clear();
    m_standing->addItem(tr("All findings"));
    m_standing->addItem(findingIcon(FindingMark::Red), tr("Red"), int(FindingModel::Red));
    m_standing->addItem(findingIcon(FindingMark::Yellow), tr("Yellow"), int(FindingModel::Yellow));
    m_standing->addItem(findingIcon(FindingMark::Fine), tr("Accepted"), int(FindingModel::Accepted));
    m_standing->setCurrentIndex(standing);
    m_standing->setAccessibleName(tr("Severity"));
    listCodes();
    m_code->setAccessibleName(tr("Kind of finding"));
    m_query->setPlaceholderText(tr("Filter the findings"));
    m_query->setAccessibleName(tr("Filter the findings"));
    m_table->setAccessibleName(tr("Findings"));
    m_sentence->setAccessibleName(tr("What was found"));
    m_goTo->setText(tr("Go to the row"));
    m_goTo->setToolTip(tr("To where it is put right (Enter)"));
    m_accept->setText(tr("Accept…"));
    m_accept->setToolTip(tr("A warning can stay, with a reason"));
    m_withdraw->setText(tr("Withdraw"));
    m_withdraw->setToolTip(tr("The warning stands again"));
    m_checkFiles->setText(tr("Check the files"));
    m_checkFiles->setToolTip(tr("Reads every attached file, and compares it with what was attached"));
    m_hide->setAccessibleName(tr("Hide the findings"));
    m_hide->setToolTip(tr("Hide the findings"));
    m_model->retranslate();
    showState();
}

} // namespace parindex
