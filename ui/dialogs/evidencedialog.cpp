// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidencedialog.h"

#include "core/base/text.h"
#include "ui/attachfiles.h"
#include "ui/dialogs/fittedsize.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/models/documenttablemodel.h"
#include "ui/openattachment.h"
#include "ui/prompts.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/filedroparea.h"
#include "ui/widgets/foldedcompleter.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

#include <algorithm>

namespace parindex {

namespace {

enum FileColumn { NameColumn, SizeColumn, PagesColumn, DigestColumn, StandingColumn, FileColumnCount };
enum CitationColumn { CodeColumn, TitleColumn, SectionColumn, PageColumn, CitationColumnCount };

QTableWidget *makeTable(QWidget *parent, const char *name, const QStringList &headers, int wideColumn)
{
    constexpr int Lines = 4;
    auto *table = new QTableWidget(0, int(headers.size()), parent);
    table->setObjectName(QLatin1String(name));
    table->setHorizontalHeaderLabels(headers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(parent->fontMetrics().height() + 8);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setMinimumHeight(parent->fontMetrics().height() * Lines + 30);
    return table;
}

void setCell(QTableWidget *table, int row, int column, const QString &text, bool editable = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text.toHtmlEscaped());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags));
    table->setItem(row, column, item);
}

void listFile(QTableWidget *table, int row, const Attachment &attachment, const QString &standing)
{
    setCell(table, row, NameColumn, attachment.fileName);
    setCell(table, row, SizeColumn, QLocale().formattedDataSize(attachment.size));
    setCell(table, row, PagesColumn, attachment.pages > 0 ? QString::number(attachment.pages) : QString());
    setCell(table, row, DigestColumn, attachment.digest.left(8));
    setCell(table, row, StandingColumn, standing);
}

QWidget *besides(QWidget *parent, QWidget *table, std::initializer_list<QWidget *> buttons)
{
    auto *row = new QWidget(parent);
    auto *column = new QVBoxLayout;
    for (QWidget *button : buttons)
        column->addWidget(button);
    column->addStretch();
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table, 1);
    layout->addLayout(column);
    return row;
}

} // namespace

EvidenceDialog::EvidenceDialog(Session &session, Evidence evidence, QWidget *parent)
    : QDialog(parent), m_session(session), m_before(evidence), m_evidence(std::move(evidence)), m_incoming(session.workspace()),
      m_files(makeTable(this, "evidenceFiles", {tr("File"), tr("Size"), tr("Pages"), tr("Hash"), tr("Standing")}, NameColumn)),
      m_citations(makeTable(this, "evidenceCitations", {tr("Code"), tr("Title"), tr("Section"), tr("Page")}, TitleColumn)), m_complaint(new ComplaintLabel("evidenceComplaint", this))
{
    setWindowTitle(m_evidence.id.isValid() ? tr("Document") : tr("New document"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addHeader(form);
    form->addRow(tr("Files"), fileRow());
    form->addRow(tr("Used in"), citationRow());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EvidenceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_session, &Session::refused, this, [this](const Error &error) { complain(error.message, nullptr); });
    auto *dropArea = new FileDropArea(this, [] { return true; });
    connect(dropArea, &FileDropArea::arrived, this, [this](const Attachable &what) { take(what); });
    alignButtons();
    listFiles();
    listCitations();
    showState();
    constexpr int Width = 92;
    resize(fittedSize(*this, {fontMetrics().averageCharWidth() * Width, sizeHint().height()}));
}

/// The tables beside the buttons then end at the same edge.
void EvidenceDialog::alignButtons()
{
    int width = 0;
    const auto buttons = {m_addFile, m_openFile, m_replaceFile, m_removeFile, m_removeCitation};
    for (const QPushButton *button : buttons)
        width = std::max(width, button->sizeHint().width());
    for (QPushButton *button : buttons)
        button->setMinimumWidth(width);
}

QLineEdit *EvidenceDialog::addLine(QFormLayout *form, const char *name, const QString &label, const QString &value)
{
    auto *line = new QLineEdit(value, this);
    line->setObjectName(QLatin1String(name));
    form->addRow(label, line);
    return line;
}

void EvidenceDialog::addHeader(QFormLayout *form)
{
    m_number = addLine(form, "evidenceNumber", tr("&Number"), m_evidence.number);
    m_number->setPlaceholderText(QStringLiteral("475/KH-UBND"));
    m_date = new DateField(m_evidence.issuedOn, this);
    m_date->setObjectName(QStringLiteral("evidenceDate"));
    form->addRow(tr("&Date"), m_date);
    m_issuer = addLine(form, "evidenceIssuer", tr("&Issuer"), m_evidence.issuer);
    m_kind = addLine(form, "evidenceKind", tr("&Kind"), m_evidence.kind);
    m_abstract = addLine(form, "evidenceAbstract", tr("&Abstract"), m_evidence.abstract);
    m_signer = addLine(form, "evidenceSigner", tr("Si&gner"), m_evidence.signer);
    complete(m_issuer, &Evidence::issuer);
    complete(m_kind, &Evidence::kind);
    complete(m_signer, &Evidence::signer);
}

QPushButton *EvidenceDialog::addButton(const char *name, const QString &text, void (EvidenceDialog::*action)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QWidget *EvidenceDialog::fileRow()
{
    m_files->setAccessibleName(tr("Files"));
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_addFile = addButton("addEvidenceFile", tr("Add &files…"), &EvidenceDialog::chooseFiles);
    m_openFile = addButton("openEvidenceFile", tr("&Open"), &EvidenceDialog::openFile);
    m_replaceFile = addButton("replaceEvidenceFile", tr("Re&place…"), &EvidenceDialog::replaceFile);
    m_removeFile = addButton("removeEvidenceFile", tr("&Remove"), &EvidenceDialog::removeFile);
    connect(m_files, &QTableWidget::itemSelectionChanged, this, &EvidenceDialog::showState);
    connect(m_files, &QTableWidget::itemDoubleClicked, this, &EvidenceDialog::openFile);
    QWidget *row = besides(this, m_files, {m_addFile, m_openFile, m_replaceFile, m_removeFile});
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_files->setFixedHeight(m_files->minimumHeight());
    return row;
}

QWidget *EvidenceDialog::citationRow()
{
    m_citations->setAccessibleName(tr("Used in"));
    m_citations->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_removeCitation = addButton("removeEvidenceCitation", tr("No longer ci&te"), &EvidenceDialog::removeCitation);
    connect(m_citations, &QTableWidget::itemSelectionChanged, this, &EvidenceDialog::showState);
    return besides(this, m_citations, {m_removeCitation});
}

void EvidenceDialog::complete(QLineEdit *line, QString Evidence::*field)
{
    line->setCompleter(new FoldedCompleter(valuesOf(m_session.workspace(), field), line));
}

void EvidenceDialog::listFiles()
{
    m_files->setRowCount(int(m_evidence.attachments.size() + m_evidence.earlier.size()));
    int row = 0;
    for (const Attachment &attachment : m_evidence.attachments)
        listFile(m_files, row++, attachment, tr("in use"));
    for (const EarlierFile &earlier : m_evidence.earlier) {
        listFile(m_files, row++, earlier.file,
                 tr("replaced on %1 by %2: %3").arg(DocumentTableModel::timeText(earlier.replacedAt), earlier.replacedBy, earlier.reason));
    }
    m_files->setColumnHidden(StandingColumn, m_evidence.earlier.empty());
    showState();
}

void EvidenceDialog::listCitations()
{
    m_citations->setRowCount(int(m_evidence.citations.size()));
    int row = 0;
    for (const Citation &citation : m_evidence.citations) {
        const Assessment *assessment = m_session.workspace().assessment(citation.assessment);
        const Item *item = assessment ? m_session.workspace().frameworkOf(*assessment).find(citation.item) : nullptr;
        const bool here = citation.assessment == m_session.assessment();
        const QString code = item ? item->code : QString();
        setCell(m_citations, row, CodeColumn, here || !assessment ? code : QStringLiteral("%1 (%2)").arg(code).arg(assessment->year));
        setCell(m_citations, row, TitleColumn, item ? item->title : QString());
        setCell(m_citations, row, SectionColumn, citation.section, true);
        setCell(m_citations, row++, PageColumn, citation.page, true);
    }
    showState();
}

void EvidenceDialog::chooseFiles()
{
    addFiles(Prompts::instance().openFileNames(this, tr("Add files"), {}, tr("All files") + QStringLiteral(" (*)")), {});
}

void EvidenceDialog::take(const Attachable &what)
{
    if (!what.paths.isEmpty())
        return addFiles(what.paths, what.refusals);
    const QTemporaryDir folder;
    if (const auto picture = savePicture(this, what.image, folder))
        addFiles({*picture}, {});
    else
        Prompts::instance().showError(this, picture.error());
}

void EvidenceDialog::addFiles(const QStringList &paths, const QStringList &refusals)
{
    if (paths.isEmpty() || !m_incoming.copy(this, paths))
        return;
    QStringList sentences = refusals + m_incoming.refusals();
    for (const Attachment &attachment : m_incoming.attachments())
        addAttachment(attachment, sentences);
    listFiles();
    if (!sentences.isEmpty())
        Prompts::instance().showMessage(this, tr("Add files"), listed(sentences));
}

void EvidenceDialog::addAttachment(const Attachment &attachment, QStringList &refusals)
{
    if (m_evidence.holds(attachment.digest)) {
        refusals << tr("“%1” is already among the files of this document.").arg(attachment.fileName);
        return;
    }
    const auto &all = m_session.workspace().evidence();
    const auto holder = std::find_if(all.begin(), all.end(), [&](const Evidence &evidence) { return evidence.id != m_before.id && evidence.holds(attachment.digest); });
    if (holder != all.end())
        refusals << tr("“%1” was added; it is also the file of %2.").arg(attachment.fileName, holder->label());
    m_evidence.attachments.push_back(attachment);
}

void EvidenceDialog::openFile()
{
    if (const Attachment *file = chosenFile())
        openAttachment(m_session.workspace(), this, *file);
}

const Attachment *EvidenceDialog::chosenFile() const
{
    const std::size_t current = m_evidence.attachments.size();
    const auto row = std::size_t(std::max(0, m_files->currentRow()));
    // The table may still show a row more while one is taken out.
    if (m_files->currentRow() < 0 || row >= current + m_evidence.earlier.size())
        return nullptr;
    return row < current ? &m_evidence.attachments[row] : &m_evidence.earlier[row - current].file;
}

bool EvidenceDialog::isCurrentFileChosen() const
{
    return m_files->currentRow() >= 0 && m_files->currentRow() < int(m_evidence.attachments.size());
}

void EvidenceDialog::replaceFile()
{
    if (!isCurrentFileChosen())
        return;
    const auto row = std::size_t(m_files->currentRow());
    const QString name = m_evidence.attachments[row].fileName;
    const QString path = Prompts::instance().openFileName(this, tr("Replace “%1”").arg(name), {}, tr("All files") + QStringLiteral(" (*)"));
    if (path.isEmpty() || !m_incoming.copy(this, {path}))
        return;
    if (m_incoming.attachments().empty())
        return Prompts::instance().showMessage(this, tr("Replace “%1”").arg(name), listed(m_incoming.refusals()));
    const Attachment &file = m_incoming.attachments().front();
    if (m_evidence.holds(file.digest))
        return Prompts::instance().showMessage(this, tr("Replace “%1”").arg(name), tr("“%1” is already among the files of this document.").arg(file.fileName));
    const auto reason = ReasonDialog::ask(this, tr("Replace a file"), tr("Why does “%1” take the place of “%2”? The earlier file is kept, with your reason.").arg(file.fileName, name), tr("Replace"));
    if (!reason)
        return;
    m_evidence.earlier.push_back({m_evidence.attachments[row], QDateTime::currentDateTimeUtc(), m_session.workspace().person(), *reason});
    m_evidence.attachments[row] = file;
    listFiles();
}

void EvidenceDialog::removeFile()
{
    if (!isCurrentFileChosen())
        return;
    const int row = m_files->currentRow();
    m_evidence.attachments.erase(m_evidence.attachments.begin() + row);
    m_files->removeRow(row);
    showState();
}

void EvidenceDialog::removeCitation()
{
    if (const int row = m_citations->currentRow(); row >= 0) {
        m_evidence.citations.erase(m_evidence.citations.begin() + row);
        m_citations->removeRow(row);
    }
}

Result<Evidence> EvidenceDialog::entered() const
{
    const auto date = m_date->date();
    if (!date)
        return date.error();
    Evidence evidence = m_evidence;
    evidence.isProposed = false; // Somebody has looked at it.
    evidence.number = normalized(m_number->text());
    evidence.issuedOn = *date;
    evidence.issuer = normalized(m_issuer->text());
    evidence.kind = normalized(m_kind->text());
    evidence.abstract = normalized(m_abstract->text());
    evidence.signer = normalized(m_signer->text());
    for (int row = 0; row < m_citations->rowCount(); ++row) {
        evidence.citations[std::size_t(row)].section = normalized(m_citations->item(row, SectionColumn)->text());
        evidence.citations[std::size_t(row)].page = normalized(m_citations->item(row, PageColumn)->text());
    }
    if (evidence.label().isEmpty())
        return Error{ErrorCode::Refused, tr("Give the document a number, an abstract or a file, so that it can be told from others."), {}};
    return evidence;
}

void EvidenceDialog::complain(const QString &sentence, QWidget *about)
{
    m_complaint->say(sentence);
    if (about)
        about->setFocus();
}

void EvidenceDialog::accept()
{
    const auto evidence = entered();
    if (!evidence)
        return complain(evidence.error().message, m_date->date() ? m_number : m_date->line());
    const QString what = m_before.id.isValid() ? tr("editing %1") : tr("adding %1");
    // A new document may be prefilled, and taken as it is.
    const bool changes = !m_before.id.isValid() || *evidence != m_before;
    if (changes && !m_session.changeEvidence({{m_before.id, *evidence}}, what.arg(evidence->label())))
        return;
    m_incoming.keep(evidence->attachments);
    QDialog::accept();
}

void EvidenceDialog::showState()
{
    if (!m_openFile || !m_removeCitation)
        return;
    m_openFile->setEnabled(chosenFile() != nullptr);
    m_replaceFile->setEnabled(isCurrentFileChosen());
    m_removeFile->setEnabled(isCurrentFileChosen());
    m_removeCitation->setEnabled(m_citations->currentRow() >= 0);
}

std::vector<EvidenceId> EvidenceDialog::edit(Session &session, const Evidence &evidence, QWidget *parent)
{
    EvidenceDialog dialog(session, evidence, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return {evidence.id.isValid() ? evidence.id : session.workspace().evidence().back().id};
}

} // namespace parindex
