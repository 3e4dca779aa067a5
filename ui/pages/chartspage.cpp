// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartspage.h"

#include "core/base/text.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartview.h"
#include "ui/models/charttablemodel.h"
#include "ui/prompts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

namespace parindex {

ChartsPage::ChartsPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabBar(this)), m_fieldLabel(new QLabel(this)), m_field(new QComboBox(this)),
      m_yearLabel(new QLabel(this)), m_year(new QComboBox(this)), m_copyPicture(addButton("copyChart", "copy", &ChartsPage::copyPicture)),
      m_copyTable(addButton("copyChartTable", "document-table", &ChartsPage::copyTable)),
      m_export(addButton("exportChart", "export-image", &ChartsPage::exportPicture)), m_empty(new QLabel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_view(new ChartView(this)), m_model(new ChartTableModel(this)),
      m_table(new QTableView(this))
{
    layOut();
    listChoices();
    retranslate();
    connectInputs();
}

QPushButton *ChartsPage::addButton(const char *name, const char *icon, void (ChartsPage::*action)())
{
    auto *button = new QPushButton(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))), QString(), this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void ChartsPage::layOut()
{
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (int i = 0; i < ChartKindCount; ++i)
        m_tabs->addTab(QString());
    m_view->setObjectName(QStringLiteral("chartView"));
    m_empty->setObjectName(QStringLiteral("chartEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_splitter->setObjectName(QStringLiteral("chartSplitter"));
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_table);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({400, 110});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_tabs);
    layout->addWidget(choosers());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
}

QWidget *ChartsPage::choosers()
{
    auto *bar = new QWidget(this);
    m_field->setObjectName(QStringLiteral("chartField"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(24);
    m_fieldLabel->setBuddy(m_field);
    m_year->setObjectName(QStringLiteral("chartYear"));
    m_yearLabel->setBuddy(m_year);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fieldLabel);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_yearLabel);
    layout->addWidget(m_year);
    layout->addStretch();
    for (QPushButton *button : {m_copyPicture, m_copyTable, m_export})
        layout->addWidget(button);
    QWidget *previous = m_tabs;
    for (QWidget *next : std::initializer_list<QWidget *>{m_field, m_year, m_copyPicture, m_copyTable, m_export, m_view, m_table}) {
        setTabOrder(previous, next);
        previous = next;
    }
    return bar;
}

void ChartsPage::connectInputs()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartsPage::refreshSoon);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ChartsPage::refreshSoon);
    connect(m_year, &QComboBox::currentIndexChanged, this, &ChartsPage::refreshSoon);
    connect(m_view, &ChartView::itemActivated, this, &ChartsPage::activate);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<ItemId> item = m_model->itemAt(index.row()))
            activate(*item);
    });
    connect(&m_session, &Session::scoresChanged, this, &ChartsPage::refreshSoon);
    const auto listAgain = [this] {
        listChoices();
        refreshSoon();
    };
    connect(&m_session, &Session::assessmentChanged, this, listAgain);
    connect(&m_session.workspace(), &Workspace::assessmentsChanged, this, listAgain);
}

ChartKind ChartsPage::kind() const
{
    return ChartKind(m_tabs->currentIndex());
}

void ChartsPage::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ChartsPage::refresh()
{
    m_isStale = false;
    showChoosers();
    if (!m_session.assessment()) {
        showChart({});
        return;
    }
    ChartChoice choice{kind(), *m_session.assessment(), {}, {}};
    if (m_field->currentIndex() >= 0)
        choice.parent = ItemId(m_field->currentData().toLongLong());
    if (m_year->currentIndex() >= 0)
        choice.other = AssessmentId(m_year->currentData().toLongLong());
    showChart(choice.build(m_session.workspace()));
}

void ChartsPage::showChart(const Chart &chart)
{
    const bool isNewTable = chart.headings != m_view->content().headings;
    m_view->setContent(chart);
    m_model->setChart(chart);
    if (isNewTable)
        fitTable();
    m_empty->setText(whyEmpty());
    m_empty->setVisible(chart.isEmpty());
    m_splitter->setVisible(!chart.isEmpty());
    for (QPushButton *button : {m_copyPicture, m_copyTable, m_export})
        button->setEnabled(!chart.isEmpty());
}

QString ChartsPage::whyEmpty() const
{
    if (kind() == ChartKind::Years)
        return tr("This file has no other year of this unit to put beside this one.");
    return tr("There is nothing to draw: this file has no figures for this chart.");
}

/// The column with the longest texts takes what is left; the others are as wide as they need.
void ChartsPage::fitTable()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_table->resizeColumnsToContents();
    int widest = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (m_table->columnWidth(column) > m_table->columnWidth(widest))
            widest = column;
    }
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->setSectionResizeMode(column, column == widest ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void ChartsPage::showChoosers()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fieldLabel, m_field})
        widget->setVisible(kind() == ChartKind::Criteria);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_yearLabel, m_year})
        widget->setVisible(kind() == ChartKind::Years && m_year->count() > 0);
}

void ChartsPage::listChoices()
{
    const QSignalBlocker fieldBlocker(m_field);
    const QSignalBlocker yearBlocker(m_year);
    m_field->clear();
    m_year->clear();
    if (!m_session.assessment())
        return;
    const Framework &framework = m_session.view().framework;
    for (const ItemId id : framework.topItems()) {
        const Item &item = *framework.find(id);
        m_field->addItem(item.code + QStringLiteral(". ") + item.title, qlonglong(id.value()));
    }
    for (const AssessmentId id : ChartChoice::otherYears(m_session.workspace(), *m_session.assessment()))
        m_year->addItem(QString::number(m_session.workspace().assessment(id)->year), qlonglong(id.value()));
}

void ChartsPage::activate(ItemId item)
{
    // From all fields the way goes to the criteria of one, and from there to the row itself.
    const int place = m_field->findData(qlonglong(item.value()));
    const bool showsFields = kind() == ChartKind::Fields || kind() == ChartKind::Radar;
    if (!showsFields || place < 0 || m_session.view().framework.isLeaf(item)) {
        emit m_session.itemRequested(item);
        return;
    }
    m_field->setCurrentIndex(place);
    m_tabs->setCurrentIndex(static_cast<int>(ChartKind::Criteria));
}

void ChartsPage::copyPicture()
{
    copyChart(m_view->content());
}

void ChartsPage::copyTable()
{
    QApplication::clipboard()->setText(m_view->content().tableText());
}

void ChartsPage::exportPicture()
{
    const QString name = safeFileName(m_tabs->tabText(m_tabs->currentIndex()) + QStringLiteral(" - ") + m_session.view().title());
    const QString filter = tr("Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)");
    const QString path = Prompts::instance().saveFileName(this, tr("Export the chart"), name + QStringLiteral(".png"), filter, QStringLiteral("png"));
    if (path.isEmpty())
        return;
    if (const Status status = saveChart(m_view->content(), path); !status)
        Prompts::instance().showError(this, status.error());
    else
        emit m_session.fileWritten(path);
}

void ChartsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartsPage::retranslate()
{
    const QString names[] = {tr("By field"), tr("By criterion"), tr("Radar"), tr("Two years"), tr("Beside the country"), tr("SIPAS beside the country")};
    for (int i = 0; i < ChartKindCount; ++i)
        m_tabs->setTabText(i, names[i]);
    m_tabs->setAccessibleName(tr("Which chart"));
    m_fieldLabel->setText(tr("&Field:"));
    m_field->setAccessibleName(tr("Field whose criteria are shown"));
    m_yearLabel->setText(tr("Compare &with:"));
    m_year->setAccessibleName(tr("Year to compare with"));
    m_table->setAccessibleName(tr("Table behind the chart"));
    m_copyPicture->setText(tr("Copy"));
    m_copyPicture->setToolTip(tr("Copy the chart as a picture"));
    m_copyTable->setText(tr("Copy table"));
    m_copyTable->setToolTip(tr("Copy the table for a spreadsheet"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save the chart as PNG, SVG or PDF"));
    refreshSoon();
}

} // namespace parindex
