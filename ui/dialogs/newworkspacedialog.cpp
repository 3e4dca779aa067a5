// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newworkspacedialog.h"

#include "core/base/text.h"
#include "core/exchange/frameworkfile.h"
#include "ui/dialogs/importframeworkdialog.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

namespace parindex {

namespace {

constexpr int FirstYear = 2012; ///< The first PAR INDEX.
constexpr int LastYear = 2100;
constexpr int FieldWidth = 520;
constexpr int LongestName = 200;

QString withSuffix(const QString &path)
{
    const QString suffix = QStringLiteral(".parindex");
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

} // namespace

NewWorkspaceDialog::NewWorkspaceDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_form(new QFormLayout), m_agency(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_year(new QSpinBox(this)), m_framework(new QComboBox(this)), m_browseFramework(new QPushButton(this)), m_importFramework(new QPushButton(this)),
      m_frameworkHint(wrappedLabel("frameworkHint", this)), m_path(new QLineEdit(this)), m_browseFile(new QPushButton(this)),
      m_person(new QLineEdit(this)), m_complaint(new ComplaintLabel("complaint", this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("newWorkspaceDialog"));
    m_buttons->setObjectName(QStringLiteral("buttons"));
    m_year->setRange(FirstYear, LastYear);
    m_year->setValue(QDate::currentDate().year());
    m_agency->setMaxLength(LongestName);
    m_person->setMaxLength(LongestName);
    m_person->setText(settings.personName());
    for (const Audience kind : {Audience::Ministry, Audience::Province, Audience::Department, Audience::Commune})
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(Audience::Province)));
    if (auto sample = readFrameworkFile(QStringLiteral(":/frameworks/sample-province-2026.json"))) {
        m_framework->addItem(sample->header().title);
        m_frameworks.push_back(std::move(*sample));
    }
    layOut();
    connectInputs();
    retranslate();
    suggestPath();
}

void NewWorkspaceDialog::layOut()
{
    const std::pair<QWidget *, const char *> names[] = {
        {m_agency, "agencyName"}, {m_kind, "agencyKind"}, {m_year, "year"}, {m_framework, "framework"}, {m_browseFramework, "browseFramework"}, {m_importFramework, "importFramework"},
        {m_path, "filePath"}, {m_browseFile, "browseFile"}, {m_person, "personName"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_framework->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agency->setMinimumWidth(FieldWidth);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(QStringLiteral(" "), m_agency);
    m_form->addRow(QStringLiteral(" "), m_kind);
    m_form->addRow(QStringLiteral(" "), m_year);
    QLayout *framework = withButton(m_framework, m_browseFramework);
    framework->addWidget(m_importFramework);
    m_form->addRow(QStringLiteral(" "), framework);
    m_form->addRow(nullptr, m_frameworkHint);
    m_form->addRow(QStringLiteral(" "), m_person);
    m_form->addRow(QStringLiteral(" "), withButton(m_path, m_browseFile));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_complaint);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    QWidget::setTabOrder(m_browseFramework, m_importFramework);
    QWidget::setTabOrder(m_importFramework, m_person);
    QWidget::setTabOrder(m_person, m_path);
}

QLayout *NewWorkspaceDialog::withButton(QWidget *field, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(button);
    return row;
}

void NewWorkspaceDialog::connectInputs()
{
    connect(m_agency, &QLineEdit::textEdited, this, &NewWorkspaceDialog::suggestPath);
    connect(m_year, &QSpinBox::valueChanged, this, &NewWorkspaceDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsChosen = true; });
    connect(m_framework, &QComboBox::currentIndexChanged, this, &NewWorkspaceDialog::showFramework);
    for (const QLineEdit *line : {m_agency, m_person, m_path})
        connect(line, &QLineEdit::textChanged, this, &NewWorkspaceDialog::renewComplaint);
    connect(m_browseFramework, &QPushButton::clicked, this, &NewWorkspaceDialog::browseFramework);
    connect(m_importFramework, &QPushButton::clicked, this, &NewWorkspaceDialog::importFramework);
    connect(m_browseFile, &QPushButton::clicked, this, &NewWorkspaceDialog::browseFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewWorkspaceDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewWorkspaceDialog::browseFramework()
{
    const QString path = Prompts::instance().openFileName(this, tr("Choose a framework"), {}, tr("Frameworks (*.json)"));
    if (path.isEmpty())
        return;
    auto framework = readFrameworkFile(path);
    if (!framework)
        return Prompts::instance().showError(this, framework.error());
    useFramework(std::move(*framework), QFileInfo(path).fileName());
}

void NewWorkspaceDialog::importFramework()
{
    ImportFrameworkDialog dialog(this);
    dialog.suggestAudience(static_cast<Audience>(m_kind->currentData().toInt()));
    if (dialog.exec() == QDialog::Accepted)
        useFramework(dialog.framework(), {});
}

void NewWorkspaceDialog::useFramework(Framework framework, const QString &name)
{
    m_framework->addItem(framework.header().title.isEmpty() ? name : framework.header().title);
    m_frameworks.push_back(std::move(framework));
    m_framework->setCurrentIndex(m_framework->count() - 1);
    // Enter goes on from here, and does not open the same question again.
    QWidget *next = normalized(m_agency->text()).isEmpty() ? static_cast<QWidget *>(m_agency) : m_buttons->button(QDialogButtonBox::Ok);
    next->setFocus();
}

void NewWorkspaceDialog::browseFile()
{
    const QString path = Prompts::instance().saveFileName(this, tr("Where to keep the file"), m_path->text(), tr("Assessment files (*.parindex)"), QStringLiteral("parindex"));
    if (path.isEmpty())
        return;
    m_pathIsChosen = true;
    m_path->setText(QDir::toNativeSeparators(path));
}

void NewWorkspaceDialog::suggestPath()
{
    if (m_pathIsChosen)
        return;
    const QString agency = normalized(m_agency->text());
    const QString name = agency.isEmpty() ? QString::number(m_year->value()) : QStringLiteral("%1 %2").arg(agency).arg(m_year->value());
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(QDir::toNativeSeparators(folder.filePath(safeFileName(name) + QStringLiteral(".parindex"))));
}

void NewWorkspaceDialog::showFramework()
{
    const auto position = static_cast<std::size_t>(m_framework->currentIndex());
    if (position >= m_frameworks.size())
        return m_frameworkHint->clear();
    const Framework &framework = m_frameworks[position];
    const Framework::Header &header = framework.header();
    const QString years = header.firstYear == header.lastYear ? tr("for %1").arg(header.firstYear)
                                                              : tr("for %1 to %2").arg(header.firstYear).arg(header.lastYear);
    QStringList parts{header.decision, years, tr("%n scored row(s)", nullptr, static_cast<int>(framework.leaves().size()))};
    parts.removeAll(QString()); // Not every draft has a decision yet.
    m_frameworkHint->setText(parts.join(QStringLiteral(" · ")));
    if (isVisible())
        growForText();
}

QString NewWorkspaceDialog::complaint() const
{
    if (normalized(m_agency->text()).isEmpty())
        return tr("Type the name of the unit that assesses itself.");
    if (m_frameworks.empty())
        return tr("Choose a framework.");
    if (normalized(m_person->text()).isEmpty())
        return tr("Type your name; it stands in the history of changes.");
    const QString file = withSuffix(QDir::fromNativeSeparators(m_path->text().trimmed()));
    if (file.isEmpty() || !QFileInfo(file).isAbsolute())
        return tr("Choose where to keep the file.");
    if (QFileInfo::exists(file))
        return tr("There is already a file of this name. Choose another name.");
    if (const QString folder = QFileInfo(file).path(); QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return tr("“%1” is not a folder.").arg(QDir::toNativeSeparators(folder));
    return {};
}

QString NewWorkspaceDialog::path() const
{
    return withSuffix(QDir::fromNativeSeparators(m_path->text().trimmed()));
}

void NewWorkspaceDialog::accept()
{
    QString sentence = complaint();
    if (sentence.isEmpty()) {
        m_settings.setPersonName(m_person->text());
        QDir().mkpath(QFileInfo(path()).path());
        const auto kind = static_cast<Audience>(m_kind->currentData().toInt());
        const auto &framework = m_frameworks.at(static_cast<std::size_t>(m_framework->currentIndex()));
        const Status status = createWorkspace({path(), m_settings.personName(), {{}, normalized(m_agency->text()), kind}, m_year->value(), framework});
        if (status)
            return QDialog::accept();
        qWarning().noquote() << status.error().message << status.error().detail;
        sentence = status.error().message;
    }
    showComplaint(sentence);
}

void NewWorkspaceDialog::renewComplaint()
{
    if (!m_complaint->isHidden())
        showComplaint(complaint());
}

void NewWorkspaceDialog::showComplaint(const QString &sentence)
{
    m_complaint->say(sentence);
    growForText();
}

void NewWorkspaceDialog::growForText()
{
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void NewWorkspaceDialog::showEvent(QShowEvent *event)
{
    growForText();
    QDialog::showEvent(event);
}

void NewWorkspaceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void NewWorkspaceDialog::retranslate()
{
    setWindowTitle(tr("New file"));
    const auto name = [this](QWidget *label, QWidget *field, const QString &text) {
        static_cast<QLabel *>(label)->setText(text);
        static_cast<QLabel *>(label)->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_form->labelForField(m_agency), m_agency, tr("&Unit"));
    name(m_form->labelForField(m_kind), m_kind, tr("&Kind of unit"));
    name(m_form->labelForField(m_year), m_year, tr("&Year"));
    name(m_form->itemAt(3, QFormLayout::LabelRole)->widget(), m_framework, tr("F&ramework"));
    name(m_form->labelForField(m_person), m_person, tr("Your &name"));
    name(m_form->itemAt(6, QFormLayout::LabelRole)->widget(), m_path, tr("&File"));
    const QStringList kinds{tr("Ministry"), tr("Province"), tr("Department"), tr("Commune")};
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(row, kinds.value(row));
    m_agency->setPlaceholderText(tr("for example Sở Nội vụ tỉnh Lâm Đồng"));
    m_browseFramework->setText(tr("&Other…"));
    m_browseFile->setText(tr("&Browse…"));
    m_importFramework->setText(tr("From an &annex…"));
    m_importFramework->setAccessibleName(tr("Import the criteria from the annex of a decision"));
    m_browseFramework->setAccessibleName(tr("Choose a framework"));
    m_browseFile->setAccessibleName(tr("Where to keep the file"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Create"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    showFramework();
}

} // namespace parindex
