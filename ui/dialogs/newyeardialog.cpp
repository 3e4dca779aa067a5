// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newyeardialog.h"

#include "core/domain/mappingproposal.h"
#include "core/exchange/frameworkfile.h"
#include "core/workspace/startyear.h"
#include "ui/dialogs/fittedsize.h"
#include "ui/frameworklabel.h"
#include "ui/prompts.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/mappingeditor.h"
#include "ui/widgets/wrappedlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

namespace parindex {

namespace {

constexpr int BeginningPage = 0;
constexpr int MappingPage = 1;
constexpr int FirstYear = 2012;
constexpr int LastYear = 2200;

} // namespace

NewYearDialog::NewYearDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_pages(new QStackedWidget(this)), m_form(new QFormLayout), m_earlier(new QComboBox(this)),
      m_year(new QSpinBox(this)), m_framework(new QComboBox(this)), m_browse(new QPushButton(tr("From a &file…"), this)),
      m_hint(wrappedLabel("newYearHint", this)), m_mapping(new MappingEditor(this)), m_complaint(new ComplaintLabel("newYearComplaint", this)),
      m_back(new QPushButton(tr("&Back"), this)), m_next(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("newYearDialog"));
    setWindowTitle(tr("Start a new year"));
    layOut();
    listAssessments();
    connect(m_earlier, &QComboBox::currentIndexChanged, this, [this] {
        suggestYear();
        listFrameworks();
    });
    connect(m_framework, &QComboBox::currentIndexChanged, this, &NewYearDialog::showBeginning);
    connect(m_year, &QSpinBox::valueChanged, this, &NewYearDialog::showBeginning);
    connect(m_browse, &QPushButton::clicked, this, &NewYearDialog::browse);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(BeginningPage); });
    connect(m_next, &QPushButton::clicked, this, &NewYearDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    suggestYear();
    listFrameworks();
    showPage(BeginningPage);
    m_earlier->setFocus();
}

QWidget *NewYearDialog::beginningPage()
{
    auto *frameworkRow = new QHBoxLayout;
    frameworkRow->addWidget(m_framework, 1);
    frameworkRow->addWidget(m_browse);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Earlier assessment"), m_earlier);
    m_form->addRow(tr("New &year"), m_year);
    auto *label = new QLabel(tr("F&ramework"), this);
    label->setBuddy(m_framework);
    m_form->addRow(label, frameworkRow);
    m_form->addRow(nullptr, m_hint);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addStretch(1);
    return page;
}

void NewYearDialog::layOut()
{
    const std::tuple<QWidget *, const char *, QString> names[] = {
        {m_earlier, "earlierAssessment", tr("Earlier assessment")}, {m_year, "newYear", tr("New year")}, {m_framework, "newYearFramework", tr("Framework")},
        {m_browse, "browseFramework", tr("Choose a framework")}, {m_mapping, "mappingEditor", {}}, {m_back, "newYearBack", {}},
        {m_next, "newYearNext", {}}, {m_cancel, "newYearCancel", {}}};
    for (const auto &[widget, name, accessible] : names) {
        widget->setObjectName(QLatin1String(name));
        widget->setAccessibleName(accessible);
    }
    m_year->setRange(FirstYear, LastYear);
    m_framework->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pages->addWidget(beginningPage());
    m_pages->addWidget(m_mapping);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_browse->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_complaint);
    layout->addLayout(buttons);
    constexpr int Width = 160;
    constexpr int Lines = 32;
    const QSize wanted(fontMetrics().averageCharWidth() * Width, fontMetrics().lineSpacing() * Lines);
    resize(fittedSize(*this, wanted));
}

void NewYearDialog::listAssessments()
{
    const Workspace &workspace = m_session.workspace();
    for (const Assessment &assessment : workspace.assessments())
        m_earlier->addItem(QStringLiteral("%1 – %2").arg(assessment.year).arg(workspace.agencyOf(assessment).name), QVariant::fromValue<qlonglong>(assessment.id.value()));
    if (m_session.assessment())
        m_earlier->setCurrentIndex(m_earlier->findData(QVariant::fromValue<qlonglong>(m_session.assessment()->value())));
}

AssessmentId NewYearDialog::earlier() const
{
    return AssessmentId(m_earlier->currentData().toLongLong());
}

const Framework *NewYearDialog::framework() const
{
    const auto place = static_cast<std::size_t>(m_framework->currentIndex());
    return place < m_frameworks.size() ? &m_frameworks[place] : nullptr;
}

bool NewYearDialog::needsMapping() const
{
    const Assessment *before = m_session.workspace().assessment(earlier());
    return before && framework() && framework()->id() != before->framework;
}

void NewYearDialog::suggestYear()
{
    if (const Assessment *before = m_session.workspace().assessment(earlier()))
        m_year->setValue(before->year + 1);
}

void NewYearDialog::listFrameworks()
{
    const QSignalBlocker blocker(m_framework);
    m_framework->clear();
    m_frameworks.clear();
    const Workspace &workspace = m_session.workspace();
    if (const Assessment *before = workspace.assessment(earlier())) {
        addFramework(workspace.frameworkOf(*before));
        m_framework->setItemText(0, tr("The same: %1").arg(m_framework->itemText(0)));
        for (const Framework::Header &header : workspace.frameworks()) {
            if (header.id != before->framework)
                addFramework(*workspace.findFramework(header.id));
        }
    }
    for (const Framework &added : m_added)
        addFramework(added);
    m_framework->setCurrentIndex(0);
    showBeginning();
}

void NewYearDialog::addFramework(const Framework &framework)
{
    const QString label = frameworkLabel(framework.header());
    m_frameworks.push_back(framework);
    m_framework->addItem(label);
    m_framework->setItemData(m_framework->count() - 1, label.toHtmlEscaped(), Qt::ToolTipRole);
}

void NewYearDialog::browse()
{
    const QString path = Prompts::instance().openFileName(this, tr("Choose a framework"), {}, tr("Frameworks (*.json)"));
    if (path.isEmpty())
        return;
    auto read = readFrameworkFile(path);
    if (!read)
        return Prompts::instance().showError(this, read.error());
    m_added.push_back(*read);
    addFramework(*read);
    m_framework->setCurrentIndex(m_framework->count() - 1);
}

void NewYearDialog::showBeginning()
{
    const Framework *chosen = framework();
    QString hint;
    if (chosen) {
        hint = tr("%n scored row(s).", nullptr, static_cast<int>(chosen->leaves().size())) + u' '
            + (needsMapping() ? tr("On the next page you see which of them continues which row of the earlier year.")
                              : tr("Every row continues itself."))
            + u'\n' + tr("Last year's documents become the checklist of the new year. Scores are not taken over.");
        if (needsMapping() && !chosen->id().isValid())
            hint += u'\n' + tr("Agencies and documents needed are taken over where the framework names none.");
    }
    m_hint->setText(hint);
    const Status status = chosen ? checkNewYear(m_session.workspace(), earlier(), m_year->value(), *chosen) : Status();
    m_complaint->say(status ? QString() : status.error().message);
    m_next->setEnabled(chosen && status);
    m_next->setText(needsMapping() ? tr("&Next") : tr("&Start the year"));
}

void NewYearDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_back->setVisible(page == MappingPage);
    // In the table Enter confirms a row, and must not start the year with it.
    m_next->setDefault(page == BeginningPage);
    showBeginning();
    if (page == MappingPage)
        m_next->setText(tr("&Start the year"));
    m_pages->currentWidget()->setFocus();
}

void NewYearDialog::goOn()
{
    if (m_pages->currentIndex() == MappingPage || !needsMapping())
        return accept();
    // Who goes back and forth finds what was confirmed, as long as it is about the same two.
    const std::pair about(earlier(), m_framework->currentIndex());
    if (m_mapped != about) {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        m_mapping->setMapping(proposeMapping(m_session.workspace().view(earlier()).framework, *framework()));
        QApplication::restoreOverrideCursor();
        m_mapped = about;
    }
    showPage(MappingPage);
}

bool NewYearDialog::confirmsTheRest()
{
    const auto progress = m_mapping->mapping().progress();
    const int open = progress.all - progress.confirmed;
    if (open == 0)
        return true;
    return Prompts::instance().confirm(this, windowTitle(),
                                       tr("%n row(s) are not confirmed. They will be taken as new, or as gone: last year's score and documents will not be shown beside them.", nullptr, open),
                                       tr("Start the year"));
}

void NewYearDialog::accept()
{
    const bool mapped = needsMapping();
    if (!framework() || (mapped && (m_pages->currentIndex() != MappingPage || !confirmsTheRest())))
        return;
    const auto items = mapped ? m_mapping->mapping().confirmedItems() : proposeMapping(*framework(), *framework()).confirmedItems();
    const auto started = startYear(m_session.workspace(), {earlier(), m_year->value(), *framework(), items});
    if (!started)
        return m_complaint->say(started.error().message);
    m_started = *started;
    QDialog::accept();
}

} // namespace parindex
