// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/derivationdialog.h"

#include "ui/dialogs/fittedsize.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

namespace parindex {

namespace {

enum Column { TitleColumn, PointsColumn, MaximumColumn, WorkingColumn, ColumnCount };

constexpr QSize FirstSize(980, 560);
constexpr int TitleDigits = 44;
constexpr int NumberDigits = 11;
constexpr std::size_t MostUnfolded = 300; ///< Rows; of longer ones the first level is shown.
constexpr int TallestText = 100'000; ///< In pixels.
constexpr int Padding = 3; ///< Above and below a text.
constexpr int ItemRole = Qt::UserRole;

/// Rows as high as their texts need in the width that their columns have: nothing of a working is cut.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeWidget &tree) : QStyledItemDelegate(&tree), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        int width = m_tree.columnWidth(index.column()) - 2 * (m_tree.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &m_tree) + 1);
        for (QModelIndex row = index; index.column() == TitleColumn && row.isValid(); row = row.parent())
            width -= m_tree.indentation();
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), TallestText), Qt::TextWordWrap, option.text);
        return {text.width(), text.height() + 2 * Padding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        // The ground is painted whole; the text keeps off the edge, so that no diacritic touches what is above.
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        m_tree.style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, &m_tree);
        option = given;
        option.rect.adjust(0, Padding, 0, 0);
        QStyledItemDelegate::paint(painter, option, index);
    }

private:
    QTreeWidget &m_tree;
};

} // namespace

void DerivationDialog::open(Session &session, std::optional<ItemId> item, QWidget *parent)
{
    if (!session.assessment())
        return;
    auto *dialog = parent->window()->findChild<DerivationDialog *>();
    if (!dialog)
        dialog = new DerivationDialog(session, parent);
    dialog->setItem(item);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

DerivationDialog::DerivationDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_tree(new QTreeWidget(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)),
      m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole)), m_go(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("derivationDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tree->setObjectName(QStringLiteral("derivationTree"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setWordWrap(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setItemDelegate(new WrappingDelegate(*m_tree));
    // Laid out anew once the header has come to rest: a layout within its own change of width would not end.
    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    connect(m_tree->header(), &QHeaderView::sectionResized, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, m_tree, &QTreeWidget::doItemsLayout);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_tree->header()->resizeSection(TitleColumn, digit * TitleDigits);
    m_tree->header()->resizeSection(PointsColumn, digit * NumberDigits);
    m_tree->header()->resizeSection(MaximumColumn, digit * NumberDigits);
    m_copy->setObjectName(QStringLiteral("copyDerivation"));
    m_go->setObjectName(QStringLiteral("goToRow"));
    // Enter in the tree leads to the row: no button may take it.
    for (QPushButton *button : {m_copy, m_go, m_buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tree);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &DerivationDialog::copyText);
    connect(m_go, &QPushButton::clicked, this, [this] { goTo(m_tree->currentItem()); });
    connect(m_tree, &QTreeWidget::itemActivated, this, &DerivationDialog::goTo);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *row) { m_go->setEnabled(row && row->data(0, ItemRole).isValid()); });
    connect(&session, &Session::scoresChanged, this, &DerivationDialog::showLines);
    connect(&session, &Session::assessmentChanged, this, [this] { setItem(std::nullopt); });
    retranslate();
    resize(fittedSize(*this, FirstSize));
}

void DerivationDialog::setItem(std::optional<ItemId> item)
{
    m_item = item;
    if (!m_session.assessment()) {
        close();
        return;
    }
    m_tree->clear(); // What was chosen in another number means nothing here.
    retranslate();
    m_tree->setFocus();
}

void DerivationDialog::showLines()
{
    if (!m_session.assessment())
        return;
    const QVariant chosen = m_tree->currentItem() ? m_tree->currentItem()->data(0, ItemRole) : QVariant();
    m_derivation = m_item ? derivationOf(m_session.view(), *m_item) : derivationOfTotal(m_session.view());
    m_tree->clear();
    std::vector<QTreeWidgetItem *> path;
    for (const Derivation::Line &line : m_derivation.lines) {
        addLine(line, path);
        if (line.item && chosen == QVariant::fromValue(qlonglong(line.item->value())))
            m_tree->setCurrentItem(path.back());
    }
    if (m_derivation.lines.size() <= MostUnfolded)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void DerivationDialog::addLine(const Derivation::Line &line, std::vector<QTreeWidgetItem *> &path)
{
    path.resize(std::size_t(line.depth));
    auto *row = path.empty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(path.back());
    row->setText(TitleColumn, line.code.isEmpty() ? line.title : line.code + u' ' + line.title);
    row->setText(PointsColumn, line.points);
    row->setText(MaximumColumn, line.maximum);
    row->setText(WorkingColumn, line.working);
    row->setToolTip(TitleColumn, line.title.toHtmlEscaped());
    row->setToolTip(WorkingColumn, QString(line.working.toHtmlEscaped()).replace(u'\n', QStringLiteral("<br>")));
    row->setTextAlignment(PointsColumn, Qt::AlignRight | Qt::AlignTop);
    row->setTextAlignment(MaximumColumn, Qt::AlignRight | Qt::AlignTop);
    row->setTextAlignment(TitleColumn, Qt::AlignLeft | Qt::AlignTop);
    row->setTextAlignment(WorkingColumn, Qt::AlignLeft | Qt::AlignTop);
    if (line.item)
        row->setData(0, ItemRole, QVariant::fromValue(qlonglong(line.item->value())));
    QFont bold = font();
    bold.setBold(line.depth == 0);
    for (int column = 0; column < ColumnCount; ++column)
        row->setFont(column, bold);
    path.push_back(row);
}

void DerivationDialog::goTo(const QTreeWidgetItem *row)
{
    if (!row || !row->data(0, ItemRole).isValid())
        return;
    emit m_session.itemRequested(ItemId(row->data(0, ItemRole).toLongLong()));
}

void DerivationDialog::copyText() const
{
    QApplication::clipboard()->setText(m_derivation.toText());
}

void DerivationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DerivationDialog::retranslate()
{
    m_tree->setHeaderLabels({tr("Criterion"), tr("Points"), tr("Maximum"), tr("How it came about")});
    m_tree->setAccessibleName(tr("How the number came about"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_copy->setText(tr("&Copy as text"));
    m_go->setText(tr("&Go to the row"));
    showLines();
    if (m_derivation.lines.empty())
        return;
    const Derivation::Line &first = m_derivation.lines.front();
    setWindowTitle(tr("Why %1? – %2").arg(first.points, (first.code + u' ' + first.title).trimmed()));
}

} // namespace parindex
