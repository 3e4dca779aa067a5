// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importtablepage.h"

#include "core/exchange/tablefile.h"
#include "core/exchange/unreadparts.h"
#include "ui/clipboardtables.h"
#include "ui/palettecolors.h"
#include "ui/pasteconversion.h"
#include "ui/prompts.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>

#include <algorithm>

namespace parindex {

namespace {

constexpr int MostPreviewed = 60;     ///< Rows; enough to see what the columns hold.
constexpr int LongestPreviewed = 160; ///< Letters of a cell.
constexpr int NarrowColumn = 110; ///< Wide enough for the name of what it holds.
constexpr int WideColumn = 300;

bool holdsLongTexts(AnnexColumn column)
{
    return column == AnnexColumn::Title || column == AnnexColumn::Rule || column == AnnexColumn::Evidence;
}

} // namespace

ImportTablePage::ImportTablePage(QWidget *parent)
    : QWidget(parent), m_browse(new QPushButton(this)), m_paste(new QPushButton(this)), m_said(wrappedLabel("said", this)), m_tablesLabel(new QLabel(this)),
      m_tables(new QListWidget(this)), m_columnsLabel(wrappedLabel("columnsLabel", this)), m_preview(new QTableWidget(this))
{
    setAcceptDrops(true);
    layOut();
    connect(m_browse, &QPushButton::clicked, this, &ImportTablePage::browse);
    connect(m_paste, &QPushButton::clicked, this, &ImportTablePage::paste);
    connect(m_tables, &QListWidget::currentRowChanged, this, &ImportTablePage::chooseTable);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &ImportTablePage::paste);
    retranslate();
}

void ImportTablePage::layOut()
{
    m_browse->setObjectName(QStringLiteral("browseTable"));
    m_paste->setObjectName(QStringLiteral("pasteTable"));
    m_tables->setObjectName(QStringLiteral("tables"));
    m_preview->setObjectName(QStringLiteral("columns"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->horizontalHeader()->hide();
    m_tables->setMaximumHeight(m_tables->fontMetrics().height() * 5);
    m_tablesLabel->setBuddy(m_tables);
    auto *source = new QHBoxLayout;
    source->addWidget(m_browse);
    source->addWidget(m_paste);
    source->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(source);
    layout->addWidget(m_said);
    layout->addWidget(m_tablesLabel);
    layout->addWidget(m_tables);
    layout->addWidget(m_columnsLabel);
    layout->addWidget(m_preview, 100);
    layout->addStretch(1);
}

void ImportTablePage::browse()
{
    const QString path = Prompts::instance().openFileName(this, tr("Choose the annex"), {}, tr("Tables and documents (*.xlsx *.ods *.docx *.csv *.txt *.xlsm *.docm)"));
    if (!path.isEmpty())
        open(path);
}

void ImportTablePage::open(const QString &path)
{
    Result<TableFile> file = Error{ErrorCode::Cancelled, {}, {}};
    Prompts::instance().runWithProgress(this, tr("Reading the table"), [&](const Prompts::Progress &) { file = readTables(path); });
    use(std::move(file), QFileInfo(path).completeBaseName());
}

void ImportTablePage::paste()
{
    take(*QGuiApplication::clipboard()->mimeData());
}

void ImportTablePage::take(const QMimeData &clipboard)
{
    if (clipboard.hasUrls() && clipboard.urls().first().isLocalFile())
        return open(clipboard.urls().first().toLocalFile());
    auto tables = tablesOf(clipboard);
    if (!tables)
        return use(std::move(tables), {});
    if (auto pasted = pastedTables(this, std::move(*tables)))
        use(std::move(*pasted), {});
}

void ImportTablePage::use(Result<TableFile> file, const QString &name)
{
    if (!file)
        return say(file.error().message, true);
    m_file = std::move(*file);
    m_fileName = name;
    retranslate();
    listTables();
}

void ImportTablePage::listTables()
{
    m_choices = tablesIn(m_file);
    const QSignalBlocker blocker(m_tables);
    m_tables->clear();
    for (const FoundTable &one : m_choices)
        m_tables->addItem(tr("%1: rows %2 to %3").arg(m_file.tables[one.table].name).arg(one.mapping.firstRow + 1).arg(one.mapping.endRow));
    const auto chosen = static_cast<int>(likeliest(m_choices));
    m_tables->setCurrentRow(chosen);
    chooseTable(chosen);
}

void ImportTablePage::chooseTable(int row)
{
    const auto position = static_cast<std::size_t>(row);
    if (row < 0 || position >= m_choices.size())
        return;
    m_table = m_choices[position].table;
    m_mapping = m_choices[position].mapping;
    QStringList remarks = m_file.remarks;
    for (const UnreadTable &unread : unreadTables(m_file, m_choices, position))
        remarks << unread.sentence;
    say(remarks.join(u'\n'), false);
    showTable();
    emit changed();
}

const Table *ImportTablePage::table() const
{
    return m_table < m_file.tables.size() ? &m_file.tables[m_table] : nullptr;
}

void ImportTablePage::showTable()
{
    const Table &table = m_file.tables[m_table];
    const auto columns = static_cast<int>(m_mapping.columns.size());
    const std::size_t first = m_mapping.isGuess ? 0 : m_mapping.firstRow - std::min<std::size_t>(m_mapping.firstRow, 2);
    const auto rows = static_cast<int>(std::min<std::size_t>(MostPreviewed, m_mapping.endRow - first));
    m_preview->clear();
    m_preview->setColumnCount(columns);
    m_preview->setRowCount(rows + 1);
    m_preview->setVerticalHeaderItem(0, new QTableWidgetItem(tr("holds")));
    for (int column = 0; column < columns; ++column) {
        m_preview->setCellWidget(0, column, columnChoice(column));
        m_preview->setColumnWidth(column, holdsLongTexts(m_mapping.columns[static_cast<std::size_t>(column)]) ? WideColumn : NarrowColumn + m_preview->cellWidget(0, column)->minimumSizeHint().width() / 4);
    }
    for (int row = 0; row < rows; ++row) {
        const std::size_t at = first + static_cast<std::size_t>(row);
        m_preview->setVerticalHeaderItem(row + 1, new QTableWidgetItem(QString::number(at + 1)));
        for (int column = 0; column < columns; ++column) {
            auto *cell = new QTableWidgetItem(table.cell(at, column).left(LongestPreviewed));
            cell->setToolTip(table.cell(at, column).left(2000).toHtmlEscaped());
            if (at < m_mapping.firstRow) {
                QFont bold = m_preview->font();
                bold.setBold(true);
                cell->setFont(bold);
            }
            m_preview->setItem(row + 1, column, cell);
        }
    }
    m_preview->setRowHeight(0, m_preview->cellWidget(0, 0) ? m_preview->cellWidget(0, 0)->sizeHint().height() + 4 : 0);
}

QComboBox *ImportTablePage::columnChoice(int column)
{
    static constexpr AnnexColumn Order[] = {AnnexColumn::Ignored, AnnexColumn::Code, AnnexColumn::Title, AnnexColumn::Maximum, AnnexColumn::Rule, AnnexColumn::Evidence,
                                            AnnexColumn::NotApplicable, AnnexColumn::Guidance, AnnexColumn::Lead, AnnexColumn::Supporting, AnnexColumn::Source, AnnexColumn::LevelPoints, AnnexColumn::Survey};
    const QStringList names{tr("(left out)"), tr("Code"), tr("Title"), tr("Maximum"), tr("Rule"), tr("Evidence"), tr("Not applicable"), tr("Guidance"), tr("Lead agency"), tr("Supporting agencies"), tr("Who scores it"), tr("Points of levels"), tr("Survey")};
    auto *choice = new QComboBox(m_preview);
    choice->setObjectName(QStringLiteral("column%1").arg(column));
    choice->setAccessibleName(tr("What column %1 holds").arg(column + 1));
    for (qsizetype i = 0; i < names.size(); ++i)
        choice->addItem(names[i], static_cast<int>(Order[i]));
    choice->setCurrentIndex(choice->findData(static_cast<int>(m_mapping.columns[static_cast<std::size_t>(column)])));
    connect(choice, &QComboBox::activated, this, [this, choice, column] { chooseColumn(column, static_cast<AnnexColumn>(choice->currentData().toInt())); });
    return choice;
}

void ImportTablePage::chooseColumn(int column, AnnexColumn holds)
{
    // One column holds the codes, one the maxima; titles may stand in several.
    for (std::size_t other = 0; other < m_mapping.columns.size(); ++other) {
        if (m_mapping.columns[other] != holds || holds == AnnexColumn::Title || holds == AnnexColumn::Ignored)
            continue;
        m_mapping.columns[other] = AnnexColumn::Ignored;
        if (auto *choice = qobject_cast<QComboBox *>(m_preview->cellWidget(0, static_cast<int>(other))))
            choice->setCurrentIndex(0);
    }
    m_mapping.columns[static_cast<std::size_t>(column)] = holds;
    if (auto *choice = qobject_cast<QComboBox *>(m_preview->cellWidget(0, column)))
        choice->setCurrentIndex(choice->findData(static_cast<int>(holds)));
    emit changed();
}

void ImportTablePage::say(const QString &text, bool isBad)
{
    QPalette colored = palette();
    if (isBad)
        colored.setColor(QPalette::WindowText, PaletteColors::of(palette()).bad);
    m_said->setPalette(colored);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void ImportTablePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasHtml() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportTablePage::dropEvent(QDropEvent *event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

void ImportTablePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportTablePage::retranslate()
{
    m_browse->setText(tr("Choose the annex…"));
    m_paste->setText(tr("Paste a table"));
    m_browse->setAccessibleName(tr("Choose the annex"));
    m_paste->setAccessibleName(tr("Paste a table"));
    m_paste->setToolTip(tr("Takes the table that was copied in Word or Excel (Ctrl+V)"));
    m_tablesLabel->setText(tr("&Table"));
    m_tables->setAccessibleName(tr("Tables of the file"));
    m_columnsLabel->setText(tr("What each column holds (guessed from the headings):"));
    m_preview->setAccessibleName(tr("The table and what its columns hold"));
    const bool isThere = !m_file.tables.empty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tablesLabel, m_tables, m_columnsLabel, m_preview})
        widget->setVisible(isThere);
    if (!isThere)
        say(tr("Choose the Word or Excel file of the decision’s annex (.xlsx, .ods, .docx, .csv), drop it here, or copy the table and paste it."), false);
}

} // namespace parindex
