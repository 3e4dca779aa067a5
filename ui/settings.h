// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appearance.h"
#include "ui/exportchoices.h"
#include "ui/language.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QSettings;

namespace parindex {

/// What the program remembers about its user, between sessions and outside of any workspace.
class Settings
{
public:
    /// Kept in the given file, else where the system keeps such things.
    explicit Settings(const QString &iniPath = {});
    ~Settings();

    struct RecentFile
    {
        QString path;
        QDateTime openedAt;
    };
    static constexpr int MostRecent = 10;

    std::vector<RecentFile> recentFiles() const; ///< The last opened first; they may be gone.
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    Language language() const; ///< Vietnamese, until another one is chosen.
    void setLanguage(Language language);
    Theme theme() const;
    void setTheme(Theme theme);
    int textPercent() const;
    void setTextPercent(int percent);

    /// Who works: for the history, and for whoever finds the file in use. The full name of the
    /// account, until another one is given.
    QString personName() const;
    void setPersonName(const QString &name);

    /// Where examples are made: among the user's documents, or where programs keep their data
    /// when those cannot be written.
    QString exampleFolder() const;
    void setExampleFolder(const QString &folder);
    QString examplePath() const; ///< Empty until an example has been made.
    void setExamplePath(const QString &path);
    QString scanFolder() const; ///< Watched for new scans; empty for none.
    void setScanFolder(const QString &folder);
    /// Stamps of scans that the user wants to hear no more of; the last 5,000 are kept.
    QStringList ignoredScans() const;
    void setIgnoredScans(const QStringList &stamps);
    ExportChoices exportChoices() const; ///< How documents were exported last.
    void setExportChoices(const ExportChoices &choices);
    bool findingsShown() const; ///< Below the criteria.
    void setFindingsShown(bool shown);
    int findingsHeight() const; ///< In pixels; 0 until somebody has moved the border above them.
    void setFindingsHeight(int height);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    void writeRecentFiles(const std::vector<RecentFile> &files);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace parindex
