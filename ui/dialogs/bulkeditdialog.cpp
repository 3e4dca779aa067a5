// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkeditdialog.h"

#include "core/base/text.h"
#include "ui/models/documenttablemodel.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/foldedcompleter.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace parindex {

namespace {

/// What all of them say already, else nothing.
QString commonValue(const Workspace &workspace, const std::vector<EvidenceId> &documents, QString Evidence::*field)
{
    const QString first = workspace.findEvidence(documents.front())->*field;
    const bool same = std::all_of(documents.begin(), documents.end(), [&](EvidenceId id) { return workspace.findEvidence(id)->*field == first; });
    return same ? first : QString();
}

} // namespace

BulkEditDialog::BulkEditDialog(Session &session, std::vector<EvidenceId> documents, QWidget *parent)
    : QDialog(parent), m_session(session), m_documents(std::move(documents)), m_date(new DateField(QDate(), this)),
      m_complaint(new ComplaintLabel("bulkComplaint", this))
{
    const int count = int(m_documents.size());
    setObjectName(QStringLiteral("bulkEdit"));
    setWindowTitle(tr("Edit %n document(s)", nullptr, count));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_date->setObjectName(QStringLiteral("bulkDate"));
    m_dateTicked = addRow(form, "bulkDateTicked", tr("&Date"), m_date);
    addLine(form, "bulkIssuer", tr("&Issuer"), &Evidence::issuer);
    addLine(form, "bulkKind", tr("&Kind"), &Evidence::kind);
    addLine(form, "bulkSigner", tr("Si&gner"), &Evidence::signer);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Change %n document(s)", nullptr, count), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_session, &Session::refused, this, [this](const Error &error) { m_complaint->say(error.message); });
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("Tick what all of them are to say; the rest stays as it is."), this);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    constexpr int Width = 64;
    resize(fontMetrics().averageCharWidth() * Width, sizeHint().height());
    showState();
}

QCheckBox *BulkEditDialog::addRow(QFormLayout *form, const char *name, const QString &label, QWidget *field)
{
    auto *tick = new QCheckBox(label, this);
    tick->setObjectName(QLatin1String(name));
    field->setEnabled(false);
    field->setAccessibleName(QString(label).remove(u'&'));
    connect(tick, &QCheckBox::toggled, this, [this, field](bool ticked) {
        field->setEnabled(ticked);
        if (ticked)
            field->setFocus();
        showState();
    });
    form->addRow(tick, field);
    return tick;
}

QLineEdit *BulkEditDialog::addLine(QFormLayout *form, const char *name, const QString &label, QString Evidence::*field)
{
    auto *line = new QLineEdit(commonValue(m_session.workspace(), m_documents, field), this);
    line->setObjectName(QLatin1String(name));
    line->setCompleter(new FoldedCompleter(valuesOf(m_session.workspace(), field), line));
    QCheckBox *tick = addRow(form, qPrintable(QLatin1String(name) + QStringLiteral("Ticked")), label, line);
    m_lines.emplace_back(tick, line, field);
    return line;
}

void BulkEditDialog::showState()
{
    const bool any = m_dateTicked->isChecked() || std::any_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return std::get<0>(line)->isChecked(); });
    if (m_apply)
        m_apply->setEnabled(any);
}

void BulkEditDialog::accept()
{
    const auto date = m_date->date();
    if (m_dateTicked->isChecked() && !date)
        return m_complaint->say(date.error().message);
    std::vector<Workspace::EvidenceChange> changes;
    for (const EvidenceId id : m_documents) {
        Evidence changed = *m_session.workspace().findEvidence(id);
        if (m_dateTicked->isChecked())
            changed.issuedOn = *date;
        for (const auto &[tick, line, field] : m_lines) {
            if (tick->isChecked())
                changed.*field = normalized(line->text());
        }
        changes.push_back({id, std::move(changed)});
    }
    const int count = int(changes.size());
    if (m_session.changeEvidence(std::move(changes), tr("editing %n document(s)", nullptr, count)))
        QDialog::accept();
}

} // namespace parindex
