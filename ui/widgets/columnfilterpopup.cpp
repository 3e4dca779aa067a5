// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfilterpopup.h"

#include "core/base/text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace parindex {

namespace {

constexpr int ValueRole = Qt::UserRole;

} // namespace

ColumnFilterPopup::ColumnFilterPopup(const QString &title, const std::vector<Value> &values, const std::optional<std::set<QString>> &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_query(new QLineEdit(this)), m_values(new QListWidget(this)), m_all(addButton("filterAll", tr("All"), true)),
      m_none(addButton("filterNone", tr("None"), false))
{
    setObjectName(QStringLiteral("columnFilter"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    layOut(title);
    fill(values, chosen);
    m_query->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, &ColumnFilterPopup::narrow);
    connect(m_values, &QListWidget::itemChanged, this, &ColumnFilterPopup::announce);
}

QToolButton *ColumnFilterPopup::addButton(const char *name, const QString &text, bool ticked)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, ticked] { tickAll(ticked); });
    return button;
}

void ColumnFilterPopup::layOut(const QString &title)
{
    m_query->setObjectName(QStringLiteral("filterQuery"));
    m_query->setPlaceholderText(tr("Find a value"));
    m_query->setAccessibleName(tr("Find a value"));
    m_values->setObjectName(QStringLiteral("filterValues"));
    m_values->setAccessibleName(title);
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(label, 1);
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(buttons);
    layout->addWidget(m_query);
    layout->addWidget(m_values, 1);
    constexpr int Width = 50;
    constexpr int Lines = 16;
    resize(fontMetrics().averageCharWidth() * Width, fontMetrics().lineSpacing() * Lines);
    setFocusProxy(m_query);
    setTabOrder(m_query, m_values);
    setTabOrder(m_values, m_all);
    setTabOrder(m_all, m_none);
}

void ColumnFilterPopup::fill(const std::vector<Value> &values, const std::optional<std::set<QString>> &chosen)
{
    for (const Value &value : values) {
        const QString text = value.text.isEmpty() ? tr("(none)") : value.text;
        auto *item = new QListWidgetItem(QStringLiteral("%1 (%2)").arg(text).arg(value.count), m_values);
        item->setData(ValueRole, value.text);
        item->setToolTip(text.toHtmlEscaped());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(!chosen || chosen->count(value.text) > 0 ? Qt::Checked : Qt::Unchecked);
    }
}

void ColumnFilterPopup::narrow(const QString &query)
{
    for (int row = 0; row < m_values->count(); ++row) {
        QListWidgetItem *item = m_values->item(row);
        item->setHidden(!matchesFolded(folded(item->text()), folded(query)));
    }
}

void ColumnFilterPopup::tickAll(bool ticked)
{
    {
        const QSignalBlocker blocker(m_values);
        for (int row = 0; row < m_values->count(); ++row) {
            if (QListWidgetItem *item = m_values->item(row); !item->isHidden())
                item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    announce();
}

void ColumnFilterPopup::announce()
{
    std::set<QString> values;
    for (int row = 0; row < m_values->count(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked)
            values.insert(m_values->item(row)->data(ValueRole).toString());
    }
    if (int(values.size()) == m_values->count())
        emit chosen(std::nullopt);
    else
        emit chosen(values);
}

void ColumnFilterPopup::openAt(const QPoint &position)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_query->setFocus(Qt::PopupFocusReason);
}

void ColumnFilterPopup::keyPressEvent(QKeyEvent *event)
{
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape;
    if (ends)
        close();
    else
        QFrame::keyPressEvent(event);
}

/// Down leads from the line to the values.
bool ColumnFilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_values->setFocus(Qt::TabFocusReason);
        if (m_values->currentRow() < 0)
            m_values->setCurrentRow(0);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace parindex
