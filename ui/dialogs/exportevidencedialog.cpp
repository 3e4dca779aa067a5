// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportevidencedialog.h"

#include "core/domain/evidencetree/evidenceindex.h"
#include "ui/dialogs/fittedsize.h"
#include "ui/models/evidencetreemodel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

#include <algorithm>
#include <initializer_list>

namespace parindex {

namespace {

void nameWidget(QWidget *widget, const char *name, const QString &label)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(label);
}

/// A choice of long words must not make the dialog wide.
void keepNarrow(QComboBox *box)
{
    constexpr int Letters = 18;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(Letters);
}

} // namespace

ExportEvidenceDialog::ExportEvidenceDialog(const Session &session, const ExportChoices &choices, QWidget *parent)
    : QDialog(parent), m_workspace(session.workspace()), m_current(*session.assessment()), m_model(new EvidenceTreeModel(this)),
      m_assessments(new QComboBox(this)), m_fields(new QComboBox(this)), m_forms(new QComboBox(this)), m_preview(new QTreeView(this)), m_totals(new QLabel(this))
{
    setWindowTitle(tr("Export the evidence"));
    createFields(choices);
    fillAssessments();
    fillFields();
    layOut();
    connect(m_assessments, &QComboBox::currentIndexChanged, this, [this] {
        fillFields();
        showTree();
    });
    for (QComboBox *box : {m_fields, m_forms})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportEvidenceDialog::showTree);
    for (const QSpinBox *box : {m_largestFile, m_largestPart})
        connect(box, &QSpinBox::valueChanged, this, &ExportEvidenceDialog::showTree);
    for (const QCheckBox *box : {m_keepLarge, m_ascii, m_eachLeaf})
        connect(box, &QCheckBox::toggled, this, &ExportEvidenceDialog::showTree);
    showTree();
}

void ExportEvidenceDialog::createFields(const ExportChoices &choices)
{
    nameWidget(m_assessments, "exportAssessment", tr("Assessment"));
    nameWidget(m_fields, "exportField", tr("Field"));
    nameWidget(m_forms, "exportForm", tr("Export as"));
    for (QComboBox *box : {m_assessments, m_fields, m_forms})
        keepNarrow(box);
    m_forms->addItem(tr("Folder"));
    m_forms->addItem(tr("Zip file"));
    m_forms->setCurrentIndex(choices.zip ? 1 : 0);
    m_largestFile = limitField("exportLargestFile", tr("Largest file"), choices.fileMegabytes);
    m_largestPart = limitField("exportLargestPart", tr("Largest part"), choices.partMegabytes);
    m_keepLarge = checkField("exportKeepLarge", tr("&Keep files above a limit"), choices.keepLargeFiles);
    m_ascii = checkField("exportAscii", tr("Names &without accents"), choices.asciiNames);
    m_eachLeaf = checkField("exportEachLeaf", tr("&Copy to each criterion that cites it"), choices.copyToEachLeaf);
}

QSpinBox *ExportEvidenceDialog::limitField(const char *name, const QString &label, int megabytes)
{
    auto *field = new QSpinBox(this);
    nameWidget(field, name, label);
    field->setRange(0, ExportChoices::LargestLimit);
    field->setSpecialValueText(tr("No limit"));
    field->setSuffix(tr(" MB"));
    field->setValue(megabytes);
    // A number that is being typed is none yet.
    field->setKeyboardTracking(false);
    return field;
}

QCheckBox *ExportEvidenceDialog::checkField(const char *name, const QString &label, bool checked)
{
    auto *field = new QCheckBox(label, this);
    nameWidget(field, name, QString(label).remove(u'&'));
    field->setChecked(checked);
    return field;
}

void ExportEvidenceDialog::layOut()
{
    auto *sides = new QHBoxLayout;
    sides->addWidget(optionsSide());
    sides->addWidget(previewSide(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Export…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
    QWidget *before = m_assessments;
    for (QWidget *next : std::initializer_list<QWidget *>{m_fields, m_forms, m_largestFile, m_largestPart, m_keepLarge, m_ascii, m_eachLeaf, m_preview, m_accept}) {
        setTabOrder(before, next);
        before = next;
    }
    constexpr int Width = 140;
    constexpr int Lines = 27;
    resize(fittedSize(*this, {fontMetrics().averageCharWidth() * Width, fontMetrics().lineSpacing() * Lines}));
}

QWidget *ExportEvidenceDialog::optionsSide()
{
    auto *side = new QWidget(this);
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("A&ssessment:"), m_assessments);
    form->addRow(tr("F&ield:"), m_fields);
    form->addRow(tr("Export &as:"), m_forms);
    form->addRow(tr("Largest &file:"), m_largestFile);
    form->addRow(tr("Largest &part:"), m_largestPart);
    form->addRow(m_keepLarge);
    form->addRow(m_ascii);
    form->addRow(m_eachLeaf);
    for (const QCheckBox *box : {m_keepLarge, m_ascii, m_eachLeaf})
        side->setMinimumWidth(std::max(side->minimumWidth(), box->sizeHint().width()));
    side->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return side;
}

QWidget *ExportEvidenceDialog::previewSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    nameWidget(m_preview, "exportPreview", tr("What will be written"));
    m_preview->setModel(m_model);
    m_preview->setUniformRowHeights(true);
    m_preview->setAlternatingRowColors(true);
    m_preview->header()->setStretchLastSection(true);
    m_totals->setObjectName(QStringLiteral("exportTotals"));
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_totals);
    return side;
}

void ExportEvidenceDialog::fillAssessments()
{
    for (const Assessment &one : m_workspace.assessments())
        m_assessments->addItem(m_workspace.view(one.id).title(), QVariant::fromValue(one.id.value()));
    m_assessments->setCurrentIndex(m_assessments->findData(QVariant::fromValue(m_current.value())));
}

void ExportEvidenceDialog::fillFields()
{
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    m_fields->addItem(tr("All fields"));
    const Framework &framework = m_workspace.view(assessment()).framework;
    for (const ItemId id : framework.topItems()) {
        const Item &field = *framework.find(id);
        m_fields->addItem(field.code + u' ' + field.title, QVariant::fromValue(id.value()));
    }
}

void ExportEvidenceDialog::showTree()
{
    const EvidenceTreeOptions wanted = options();
    m_keepLarge->setEnabled(wanted.largestFile > 0 || wanted.largestPart > 0);
    const EvidenceTree tree = planEvidenceTree(m_workspace.view(assessment()), wanted, knownUnusableFiles(m_workspace));
    m_model->setTree(tree);
    m_preview->expandToDepth(tree.hasParts() ? 1 : 0);
    m_preview->setColumnWidth(EvidenceTreeModel::NameColumn, fontMetrics().averageCharWidth() * 52);
    m_preview->setColumnWidth(EvidenceTreeModel::SizeColumn, fontMetrics().averageCharWidth() * 11);
    m_totals->setText(tree.entries.empty() ? tr("No document is cited here yet.") : EvidenceIndex::totals(tree));
    m_accept->setEnabled(!tree.entries.empty());
}

AssessmentId ExportEvidenceDialog::assessment() const
{
    return AssessmentId(m_assessments->currentData().toLongLong());
}

EvidenceTreeOptions ExportEvidenceDialog::options() const
{
    EvidenceTreeOptions options;
    if (m_fields->currentIndex() > 0)
        options.field = ItemId(m_fields->currentData().toLongLong());
    options.asciiNames = m_ascii->isChecked();
    options.copyToEachLeaf = m_eachLeaf->isChecked();
    options.keepLargeFiles = m_keepLarge->isChecked();
    options.largestFile = m_largestFile->value() * EvidenceTreeOptions::Megabyte;
    options.largestPart = m_largestPart->value() * EvidenceTreeOptions::Megabyte;
    return options;
}

ExportTarget::Form ExportEvidenceDialog::form() const
{
    return m_forms->currentIndex() == 1 ? ExportTarget::Form::Zip : ExportTarget::Form::Folder;
}

ExportChoices ExportEvidenceDialog::choices() const
{
    return {form() == ExportTarget::Form::Zip, m_ascii->isChecked(), m_eachLeaf->isChecked(), m_keepLarge->isChecked(), m_largestFile->value(), m_largestPart->value()};
}

} // namespace parindex
