// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/backups.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace parindex {

class Settings;

/// Which copy of which file to go back to. The newest copy of the likeliest file is chosen from
/// the start, so that restoring takes two clicks.
class RestoreBackupDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` is the file to begin with, the last opened one when it is empty.
    RestoreBackupDialog(const Settings &settings, const QString &path, QWidget *parent = nullptr);

    QString workspacePath() const;
    std::optional<BackupCopy> chosenCopy() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addFile(const QString &path);
    void browse();
    void listCopies();
    void retranslate();

    QLabel *m_fileLabel;
    QComboBox *m_file;
    QPushButton *m_browse;
    QLabel *m_copiesLabel;
    QListWidget *m_list;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
    std::vector<BackupCopy> m_copies; ///< In the order of the list.
};

} // namespace parindex
