// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importframeworkdialog.h"

#include "ui/dialogs/fittedsize.h"
#include "ui/dialogs/importcheckpage.h"
#include "ui/dialogs/importheaderpage.h"
#include "ui/dialogs/importtablepage.h"
#include "ui/prompts.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace parindex {

namespace {

constexpr QSize Comfortable(1000, 640); ///< Fits a screen of 1366×768 with its panels.

} // namespace

ImportFrameworkDialog::ImportFrameworkDialog(QWidget *parent)
    : QDialog(parent), m_step(wrappedLabel("step", this)), m_pages(new QStackedWidget(this)), m_table(new ImportTablePage(this)), m_check(new ImportCheckPage(this)),
      m_header(new ImportHeaderPage(this)), m_complaint(new ComplaintLabel("complaint", this)), m_back(new QPushButton(this)), m_next(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("importFrameworkDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    layOut();
    resize(fittedSize(*this, Comfortable));
    connect(m_table, &ImportTablePage::changed, this, [this] {
        m_isRead = false;
        m_complaint->say({});
        showPage(m_pages->currentIndex());
    });
    connect(m_back, &QPushButton::clicked, this, &ImportFrameworkDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportFrameworkDialog::next);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void ImportFrameworkDialog::layOut()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    for (QWidget *page : std::initializer_list<QWidget *>{m_table, m_check, m_header})
        m_pages->addWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_complaint, 1);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_step);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    QFont bold = font();
    bold.setBold(true);
    m_step->setFont(bold);
}

void ImportFrameworkDialog::open(const QString &path)
{
    m_table->open(path);
}

void ImportFrameworkDialog::suggestAudience(Audience audience)
{
    m_header->suggestAudience(audience);
}

Framework ImportFrameworkDialog::framework() const
{
    return Framework(m_header->header(), m_check->import().items);
}

void ImportFrameworkDialog::next()
{
    m_complaint->say({});
    if (m_pages->currentWidget() == m_table && !readTable())
        return;
    if (m_pages->currentWidget() == m_header) {
        const QString complaint = m_header->complaint();
        return complaint.isEmpty() ? accept() : m_complaint->say(complaint);
    }
    showPage(m_pages->currentIndex() + 1);
}

void ImportFrameworkDialog::back()
{
    m_complaint->say({});
    showPage(m_pages->currentIndex() - 1);
}

bool ImportFrameworkDialog::readTable()
{
    if (m_isRead)
        return true; // What was put right on the second page stays.
    Result<FrameworkImport> import = Error{ErrorCode::Cancelled, {}, {}};
    Prompts::instance().runWithProgress(this, tr("Reading the criteria"), [&](const Prompts::Progress &) { import = importAnnex(*m_table->table(), m_table->mapping()); });
    if (!import) {
        m_complaint->say(import.error().message);
        return false;
    }
    m_check->setImport(std::move(*import));
    m_header->suggestTitle(m_table->fileName());
    m_isRead = true;
    return true;
}

void ImportFrameworkDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page > 0 || (m_table->table() && m_table->mapping().isUsable()));
    retranslate();
}

void ImportFrameworkDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportFrameworkDialog::retranslate()
{
    setWindowTitle(tr("Import the criteria from an annex"));
    const QStringList steps{tr("Step 1 of 3: the table and its columns"), tr("Step 2 of 3: the criteria and their rules"), tr("Step 3 of 3: the decision")};
    m_step->setText(steps.value(m_pages->currentIndex()));
    m_back->setText(tr("< &Back"));
    m_next->setText(m_pages->currentWidget() == m_header ? tr("&Finish") : tr("&Next >"));
    m_cancel->setText(tr("Cancel"));
    m_next->setEnabled(m_pages->currentIndex() > 0 || (m_table->table() && m_table->mapping().isUsable()));
    m_back->setEnabled(m_pages->currentIndex() > 0);
}

} // namespace parindex
