// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasondialog.h"

#include "core/base/text.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace parindex {

namespace {

constexpr int WidthInDigits = 62;
constexpr int Lines = 4;

} // namespace

ReasonDialog::ReasonDialog(const QString &title, const QString &question, const QString &yes, QWidget *parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(title);
    auto *label = wrappedLabel("reasonQuestion", this);
    label->setText(question);
    label->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * WidthInDigits);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * Lines + 12);
    auto *buttons = new QDialogButtonBox(this);
    m_yes = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(QStringLiteral("reasonYes"));
    m_yes->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_yes->setEnabled(!reason().isEmpty()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_reason, 1);
    layout->addWidget(buttons);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return normalized(m_reason->toPlainText());
}

std::optional<QString> ReasonDialog::ask(QWidget *parent, const QString &title, const QString &question, const QString &yes)
{
    ReasonDialog dialog(title, question, yes, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.reason()) : std::nullopt;
}

} // namespace parindex
