// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pasteconversiondialog.h"

#include "ui/dialogs/fittedsize.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace parindex {

namespace {

constexpr QSize FirstSize(760, 400);

} // namespace

PasteConversionDialog::PasteConversionDialog(const QString &asItIs, const QString &converted, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("pasteConversionDialog"));
    setWindowTitle(tr("Paste text in an old encoding"));
    auto *question = wrappedLabel("pasteQuestion", this);
    question->setText(tr("The text comes from a file of before Unicode (fonts such as .VnTime or VNI-Times). As it is, it cannot be read or found here. Convert it to Unicode?"));
    auto *texts = new QHBoxLayout;
    texts->addWidget(preview("pasteAsItIs", tr("As copied"), asItIs));
    texts->addWidget(preview("pasteConverted", tr("In Unicode"), converted));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addLayout(texts, 1);
    layout->addWidget(buttons());
    resize(fittedSize(*this, FirstSize));
}

QWidget *PasteConversionDialog::preview(const char *name, const QString &title, const QString &text)
{
    auto *panel = new QWidget(this);
    auto *label = new QLabel(title, panel);
    auto *box = new QPlainTextEdit(text, panel);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    label->setBuddy(box);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(box, 1);
    return panel;
}

QWidget *PasteConversionDialog::buttons()
{
    auto *box = new QDialogButtonBox(this);
    QPushButton *convert = box->addButton(tr("Convert to Unicode"), QDialogButtonBox::AcceptRole);
    convert->setObjectName(QStringLiteral("pasteConvert"));
    convert->setDefault(true);
    convert->setFocus();
    QPushButton *asItIs = box->addButton(tr("Paste as it is"), QDialogButtonBox::ActionRole);
    asItIs->setObjectName(QStringLiteral("pasteUnchanged"));
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("pasteCancel"));
    connect(convert, &QPushButton::clicked, this, [this] { choose(Prompts::PastedText::Converted); });
    connect(asItIs, &QPushButton::clicked, this, [this] { choose(Prompts::PastedText::AsItIs); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void PasteConversionDialog::choose(Prompts::PastedText choice)
{
    m_choice = choice;
    accept();
}

} // namespace parindex
