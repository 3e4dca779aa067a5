// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restorebackupdialog.h"

#include "ui/dialogs/fittedsize.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace parindex {

namespace {

constexpr QSize FirstSize(620, 440);

QString lineOf(const BackupCopy &copy)
{
    const QLocale locale;
    const QString date = locale.toString(copy.at.date(), QLocale::LongFormat);
    return QStringLiteral("%1, %2 · %3").arg(date, copy.at.time().toString(QStringLiteral("HH:mm:ss")), locale.formattedDataSize(copy.size));
}

} // namespace

RestoreBackupDialog::RestoreBackupDialog(const Settings &settings, const QString &path, QWidget *parent)
    : QDialog(parent), m_fileLabel(new QLabel(this)), m_file(new QComboBox(this)), m_browse(new QPushButton(this)),
      m_copiesLabel(new QLabel(this)), m_list(new QListWidget(this)), m_hint(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("restoreBackupDialog"));
    m_file->setObjectName(QStringLiteral("backupOf"));
    m_browse->setObjectName(QStringLiteral("backupBrowse"));
    m_list->setObjectName(QStringLiteral("backupCopies"));
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("backupRestore"));
    layOut();
    for (const Settings::RecentFile &file : settings.recentFiles())
        addFile(file.path);
    if (!path.isEmpty())
        addFile(path);
    else
        m_file->setCurrentIndex(0);
    connect(m_file, &QComboBox::currentIndexChanged, this, &RestoreBackupDialog::listCopies);
    connect(m_browse, &QPushButton::clicked, this, &RestoreBackupDialog::browse);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    resize(fittedSize(*this, FirstSize));
}

void RestoreBackupDialog::layOut()
{
    m_file->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fileLabel->setBuddy(m_file);
    m_copiesLabel->setBuddy(m_list);
    m_list->setAlternatingRowColors(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fileLabel);
    layout->addLayout(row);
    layout->addWidget(m_copiesLabel);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_buttons);
}

void RestoreBackupDialog::addFile(const QString &path)
{
    const QString workspace = workspaceOfBackup(path);
    if (m_file->findData(workspace) < 0)
        m_file->addItem(QDir::toNativeSeparators(workspace), workspace);
    m_file->setCurrentIndex(m_file->findData(workspace));
}

void RestoreBackupDialog::browse()
{
    const QString folder = QFileInfo(workspacePath()).path();
    const QString path = Prompts::instance().openFileName(this, tr("Which file?"), folder, tr("Assessment files (*.parindex)"));
    if (!path.isEmpty())
        addFile(path);
}

QString RestoreBackupDialog::workspacePath() const
{
    return m_file->currentData().toString();
}

std::optional<BackupCopy> RestoreBackupDialog::chosenCopy() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_copies.at(static_cast<std::size_t>(row)));
}

void RestoreBackupDialog::listCopies()
{
    const int row = std::max(m_list->currentRow(), 0);
    const QString path = workspacePath();
    m_copies = path.isEmpty() ? std::vector<BackupCopy>() : backupsOf(path);
    m_list->clear();
    for (const BackupCopy &copy : m_copies)
        m_list->addItem(lineOf(copy));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_copies.empty());
    if (path.isEmpty())
        m_hint->setText(tr("Choose the file that you want back, or one of its copies in the folder beside it that ends in “.backups”."));
    else if (m_copies.empty())
        m_hint->setText(tr("There is no copy of this file. A copy is made each time the file is opened, in a folder beside it."));
    else
        m_hint->setText(tr("The file goes back to how it was then. What it is now is kept beside it as “%1.before-restore”.").arg(QFileInfo(path).fileName()));
}

void RestoreBackupDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RestoreBackupDialog::retranslate()
{
    setWindowTitle(tr("Restore a backup"));
    m_fileLabel->setText(tr("&File"));
    m_file->setAccessibleName(tr("File"));
    m_browse->setText(tr("&Browse…"));
    m_copiesLabel->setText(tr("&Copies, the newest first"));
    m_list->setAccessibleName(tr("Copies, the newest first"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Restore"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    listCopies();
}

} // namespace parindex
