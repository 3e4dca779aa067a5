// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/yeartakeoverdialog.h"

#include "ui/dialogs/fittedsize.h"
#include "ui/models/yeartakeovermodel.h"
#include "ui/widgets/documenttable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace parindex {

using Model = YearTakeoverModel;

YearTakeoverDialog::YearTakeoverDialog(const Session &session, std::vector<YearTakeoverRow> rows, QWidget *parent)
    : QDialog(parent), m_model(new Model(session, std::move(rows), this)), m_summary(wrappedLabel("takeoverSummary", this)), m_table(new DocumentTable(this)),
      m_accept(new QPushButton(this))
{
    setObjectName(QStringLiteral("yearTakeoverDialog"));
    setWindowTitle(tr("Take over last year's documents"));
    layOut();
    m_table->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &YearTakeoverDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &YearTakeoverDialog::showState);
    m_table->selectRow(0);
    m_table->setFocus();
    showState();
}

QPushButton *YearTakeoverDialog::wayButton(const char *name, const QString &text, TakeoverWay way)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, way] { setWay(way); });
    m_ways.push_back(button);
    return button;
}

void YearTakeoverDialog::layOut()
{
    m_table->setObjectName(QStringLiteral("takeoverTable"));
    m_table->setAccessibleName(tr("Last year's documents"));
    m_table->setModel(m_model);
    m_table->setColumnDigits({{Model::AgainColumn, 9}, {Model::SuccessorColumn, 14}, {Model::DocumentColumn, 18}, {Model::DateColumn, 11}, {Model::KindColumn, 12}, {Model::LeavesColumn, 20}});
    m_table->setWideColumn(Model::AbstractColumn, 30);
    m_accept->setObjectName(QStringLiteral("takeoverAccept"));
    m_accept->setAutoDefault(false);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("takeoverCancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(wayButton("takeoverAgain", tr("&Cite again"), TakeoverWay::CiteAgain));
    buttons->addWidget(wayButton("takeoverSuccessor", tr("&New of this year"), TakeoverWay::AddSuccessor));
    buttons->addWidget(wayButton("takeoverNothing", tr("N&either"), TakeoverWay::Nothing));
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    constexpr int Width = 170;
    constexpr int Lines = 34;
    resize(fittedSize(*this, {fontMetrics().averageCharWidth() * Width, fontMetrics().lineSpacing() * Lines}));
}

const std::vector<YearTakeoverRow> &YearTakeoverDialog::rows() const
{
    return m_model->rows();
}

bool YearTakeoverDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        goRound();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void YearTakeoverDialog::setWay(TakeoverWay way)
{
    std::vector<int> chosen;
    for (const QModelIndex &index : m_table->chosenRows())
        chosen.push_back(index.row());
    m_model->setWay(chosen, way);
    m_table->setFocus();
}

/// One key for all three, since a table has no other for boxes.
void YearTakeoverDialog::goRound()
{
    const QModelIndexList chosen = m_table->chosenRows();
    if (chosen.isEmpty())
        return;
    switch (rows()[static_cast<std::size_t>(chosen.front().row())].way) {
    case TakeoverWay::Nothing: return setWay(TakeoverWay::CiteAgain);
    case TakeoverWay::CiteAgain: return setWay(TakeoverWay::AddSuccessor);
    case TakeoverWay::AddSuccessor: return setWay(TakeoverWay::Nothing);
    }
}

void YearTakeoverDialog::showState()
{
    const auto count = [this](TakeoverWay way) { return static_cast<int>(std::count_if(rows().begin(), rows().end(), [&](const YearTakeoverRow &row) { return row.way == way; })); };
    const int again = count(TakeoverWay::CiteAgain);
    const int added = count(TakeoverWay::AddSuccessor);
    m_summary->setText(tr("%n document(s) of last year have no counterpart yet.", nullptr, static_cast<int>(rows().size())) + u' ' + tr("%n cited again.", nullptr, again) + u' '
                       + tr("%n added for this year without number, date and file.", nullptr, added) + u'\n'
                       + tr("Decisions and regulations mostly hold on, plans and reports are made each year: please check the proposals. Space goes through the choices."));
    for (QPushButton *button : m_ways)
        button->setEnabled(m_table->selectionModel()->hasSelection());
    m_accept->setText(tr("&Take over %n document(s)", nullptr, again + added));
    m_accept->setEnabled(again + added > 0);
}

} // namespace parindex
