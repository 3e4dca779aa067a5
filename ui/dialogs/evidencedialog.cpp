// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidencedialog.h"

#include "core/base/text.h"
#include "ui/prompts.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace parindex {

namespace {

/// "5/1/2026", "05/01/2026" and "05-01-2026"; invalid when it is none of these.
QDate readDate(const QString &text)
{
    QString date = text;
    date.replace(u'-', u'/').replace(u'.', u'/');
    return QDate::fromString(date, QStringLiteral("d/M/yyyy"));
}

QString fileText(const Attachment &attachment)
{
    QStringList parts{attachment.fileName, QLocale().formattedDataSize(attachment.size)};
    if (attachment.pages > 0)
        parts << EvidenceDialog::tr("%n page(s)", nullptr, attachment.pages);
    parts << attachment.digest.left(8);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

EvidenceDialog::EvidenceDialog(Session &session, Evidence evidence, QWidget *parent)
    : QDialog(parent), m_session(session), m_evidence(std::move(evidence)), m_files(new QListWidget(this)),
      m_citations(new QListWidget(this)), m_complaint(new QLabel(this))
{
    setWindowTitle(m_evidence.id.isValid() ? tr("Document") : tr("New document"));
    setMinimumWidth(620);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_number = addLine(form, "evidenceNumber", tr("&Number"), m_evidence.number);
    m_date = addLine(form, "evidenceDate", tr("&Date"), m_evidence.issuedOn.toString(QStringLiteral("dd/MM/yyyy")));
    m_issuer = addLine(form, "evidenceIssuer", tr("&Issuer"), m_evidence.issuer);
    m_kind = addLine(form, "evidenceKind", tr("&Kind"), m_evidence.kind);
    m_abstract = addLine(form, "evidenceAbstract", tr("&Abstract"), m_evidence.abstract);
    m_signer = addLine(form, "evidenceSigner", tr("Si&gner"), m_evidence.signer);
    m_number->setPlaceholderText(QStringLiteral("475/KH-UBND"));
    m_date->setPlaceholderText(tr("day/month/year"));
    complete(m_issuer, &Evidence::issuer);
    complete(m_kind, &Evidence::kind);
    complete(m_signer, &Evidence::signer);

    m_files->setObjectName(QStringLiteral("evidenceFiles"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setMaximumHeight(110);
    m_citations->setObjectName(QStringLiteral("evidenceCitations"));
    m_citations->setAccessibleName(tr("Proves"));
    m_citations->setMaximumHeight(120);
    m_citations->setWordWrap(true);
    auto *add = new QPushButton(tr("Add &files…"), this);
    add->setObjectName(QStringLiteral("addEvidenceFile"));
    auto *remove = new QPushButton(tr("&Remove file"), this);
    remove->setObjectName(QStringLiteral("removeEvidenceFile"));
    auto *fileButtons = new QHBoxLayout;
    fileButtons->addWidget(add);
    fileButtons->addWidget(remove);
    fileButtons->addStretch();
    form->addRow(tr("Files"), m_files);
    form->addRow(QString(), fileButtons);
    form->addRow(tr("Proves"), m_citations);

    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setObjectName(QStringLiteral("evidenceComplaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EvidenceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &EvidenceDialog::addFiles);
    connect(remove, &QPushButton::clicked, this, &EvidenceDialog::removeFile);
    listFiles();
    listCitations();
}

QLineEdit *EvidenceDialog::addLine(QFormLayout *form, const char *name, const QString &label, const QString &value)
{
    auto *line = new QLineEdit(value, this);
    line->setObjectName(QLatin1String(name));
    form->addRow(label, line);
    return line;
}

void EvidenceDialog::complete(QLineEdit *line, QString Evidence::*field)
{
    QStringList values;
    for (const Evidence &evidence : m_session.workspace().evidence()) {
        if (!(evidence.*field).isEmpty())
            values << evidence.*field;
    }
    values.removeDuplicates();
    auto *completer = new QCompleter(values, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

void EvidenceDialog::listFiles()
{
    m_files->clear();
    for (const Attachment &attachment : m_evidence.attachments)
        m_files->addItem(fileText(attachment));
}

void EvidenceDialog::listCitations()
{
    for (const Citation &citation : m_evidence.citations) {
        const Assessment *assessment = m_session.workspace().assessment(citation.assessment);
        const Item *item = assessment ? m_session.workspace().frameworkOf(*assessment).find(citation.item) : nullptr;
        if (!item)
            continue;
        QStringList parts{QStringLiteral("%1 %2 (%3)").arg(item->code, item->title).arg(assessment->year), citation.section};
        if (!citation.page.isEmpty())
            parts << tr("page %1").arg(citation.page);
        parts.removeAll(QString());
        m_citations->addItem(parts.join(QStringLiteral(" · ")));
    }
    if (m_citations->count() == 0)
        m_citations->addItem(tr("No row of the criteria cites this document yet."));
}

void EvidenceDialog::addFiles()
{
    const QStringList paths = Prompts::instance().openFileNames(this, tr("Add files"), {}, tr("All files (*)"));
    const Workspace &workspace = m_session.workspace();
    QStringList refusals;
    Prompts::instance().runWithProgress(this, tr("Adding files…"), [&](const Prompts::Progress &progress) {
        for (const QString &path : paths) {
            auto attachment = workspace.storeFile(path, [&](qint64 bytes) { return progress(bytes, 0); });
            if (attachment)
                m_evidence.attachments.push_back(std::move(*attachment));
            else
                refusals << attachment.error().message;
        }
    });
    listFiles();
    if (!refusals.isEmpty())
        Prompts::instance().showMessage(this, tr("Add files"), refusals.join(QStringLiteral("\n\n")));
}

void EvidenceDialog::removeFile()
{
    const int row = m_files->currentRow();
    if (row < 0)
        return;
    m_evidence.attachments.erase(m_evidence.attachments.begin() + row);
    listFiles();
}

void EvidenceDialog::accept()
{
    const QString dateText = normalized(m_date->text());
    const QDate date = readDate(dateText);
    QString complaint;
    if (!dateText.isEmpty() && !date.isValid())
        complaint = tr("“%1” is not a date. Type day, month and year, such as 18/07/2024.").arg(dateText);
    m_evidence.number = normalized(m_number->text());
    m_evidence.issuedOn = date;
    m_evidence.issuer = normalized(m_issuer->text());
    m_evidence.kind = normalized(m_kind->text());
    m_evidence.abstract = normalized(m_abstract->text());
    m_evidence.signer = normalized(m_signer->text());
    if (complaint.isEmpty() && m_evidence.label().isEmpty())
        complaint = tr("Give the document a number, an abstract or a file.");
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    if (complaint.isEmpty())
        QDialog::accept();
}

void EvidenceDialog::edit(Session &session, const Evidence &evidence, QWidget *parent)
{
    EvidenceDialog dialog(session, evidence, parent);
    if (dialog.exec() != QDialog::Accepted || dialog.evidence() == evidence)
        return;
    const QString what = evidence.id.isValid() ? tr("editing %1") : tr("adding %1");
    session.changeEvidence({{evidence.id, dialog.evidence()}}, what.arg(dialog.evidence().label()));
}

} // namespace parindex
