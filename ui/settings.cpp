// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace parindex {

namespace {

QString keyOf(const char *name)
{
    return QLatin1String(name);
}

/// The full name as the system knows it; the account's name where it has none.
QString accountName()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(geteuid())) {
        const QString fullName = normalized(QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0));
        return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
    }
#endif
    return normalized(qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER")));
}

QString writableFolder()
{
    for (const auto location : {QStandardPaths::DocumentsLocation, QStandardPaths::AppLocalDataLocation}) {
        const QString folder = QStandardPaths::writableLocation(location) + QStringLiteral("/Parindex");
        if (QDir().mkpath(folder) && QFileInfo(folder).isWritable())
            return folder;
    }
    return QDir::tempPath();
}

} // namespace

Settings::Settings(const QString &iniPath)
    : m_settings(iniPath.isEmpty()
                     ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("parindex"), QStringLiteral("parindex"))
                     : std::make_unique<QSettings>(iniPath, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

std::vector<Settings::RecentFile> Settings::recentFiles() const
{
    std::vector<RecentFile> files;
    const int count = m_settings->beginReadArray(keyOf("recent"));
    for (int position = 0; position < std::min(count, MostRecent); ++position) {
        m_settings->setArrayIndex(position);
        files.push_back({m_settings->value(keyOf("path")).toString(), m_settings->value(keyOf("opened_at")).toDateTime()});
    }
    m_settings->endArray();
    std::erase_if(files, [](const RecentFile &file) { return file.path.isEmpty(); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&](const RecentFile &file) { return file.path == whole; });
    files.insert(files.begin(), {whole, QDateTime::currentDateTime()});
    if (files.size() > MostRecent)
        files.resize(MostRecent);
    writeRecentFiles(files);
}

void Settings::removeRecentFile(const QString &path)
{
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&](const RecentFile &file) { return file.path == path; });
    writeRecentFiles(files);
}

void Settings::writeRecentFiles(const std::vector<RecentFile> &files)
{
    m_settings->remove(keyOf("recent"));
    m_settings->beginWriteArray(keyOf("recent"), static_cast<int>(files.size()));
    for (std::size_t position = 0; position < files.size(); ++position) {
        m_settings->setArrayIndex(static_cast<int>(position));
        m_settings->setValue(keyOf("path"), files[position].path);
        m_settings->setValue(keyOf("opened_at"), files[position].openedAt);
    }
    m_settings->endArray();
}

Language Settings::language() const
{
    return m_settings->value(keyOf("language")).toString() == u"en" ? Language::English : Language::Vietnamese;
}

void Settings::setLanguage(Language language)
{
    m_settings->setValue(keyOf("language"), keyOf(language == Language::English ? "en" : "vi"));
}

Theme Settings::theme() const
{
    const QString name = m_settings->value(keyOf("theme")).toString();
    return name == u"light" ? Theme::Light : name == u"dark" ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_settings->setValue(keyOf("theme"), keyOf(theme == Theme::Light ? "light" : theme == Theme::Dark ? "dark" : "system"));
}

int Settings::textPercent() const
{
    return qBound(Appearance::SmallestText, m_settings->value(keyOf("text_percent"), 100).toInt(), Appearance::LargestText);
}

void Settings::setTextPercent(int percent)
{
    m_settings->setValue(keyOf("text_percent"), percent);
}

QString Settings::personName() const
{
    const QString name = m_settings->value(keyOf("person")).toString();
    return name.isEmpty() ? accountName() : name;
}

void Settings::setPersonName(const QString &name)
{
    m_settings->setValue(keyOf("person"), normalized(name));
}

QString Settings::exampleFolder() const
{
    const QString chosen = m_settings->value(keyOf("example_folder")).toString();
    return chosen.isEmpty() ? writableFolder() : chosen;
}

void Settings::setExampleFolder(const QString &folder)
{
    m_settings->setValue(keyOf("example_folder"), folder);
}

QString Settings::examplePath() const
{
    return m_settings->value(keyOf("example")).toString();
}

void Settings::setExamplePath(const QString &path)
{
    m_settings->setValue(keyOf("example"), path);
}

QString Settings::scanFolder() const
{
    return m_settings->value(keyOf("scan_folder")).toString();
}

void Settings::setScanFolder(const QString &folder)
{
    m_settings->setValue(keyOf("scan_folder"), folder);
}

QStringList Settings::ignoredScans() const
{
    return m_settings->value(keyOf("ignored_scans")).toStringList();
}

void Settings::setIgnoredScans(const QStringList &stamps)
{
    constexpr qsizetype Most = 5000;
    m_settings->setValue(keyOf("ignored_scans"), stamps.mid(std::max<qsizetype>(0, stamps.size() - Most)));
}

ExportChoices Settings::exportChoices() const
{
    const auto flag = [this](const char *name) { return m_settings->value(keyOf(name), false).toBool(); };
    const auto limit = [this](const char *name) { return qBound(0, m_settings->value(keyOf(name), 0).toInt(), ExportChoices::LargestLimit); };
    return {flag("export/zip"), flag("export/ascii"), flag("export/each_leaf"), flag("export/keep_large"), limit("export/file_mb"), limit("export/part_mb")};
}

void Settings::setExportChoices(const ExportChoices &choices)
{
    m_settings->setValue(keyOf("export/zip"), choices.zip);
    m_settings->setValue(keyOf("export/ascii"), choices.asciiNames);
    m_settings->setValue(keyOf("export/each_leaf"), choices.copyToEachLeaf);
    m_settings->setValue(keyOf("export/keep_large"), choices.keepLargeFiles);
    m_settings->setValue(keyOf("export/file_mb"), choices.fileMegabytes);
    m_settings->setValue(keyOf("export/part_mb"), choices.partMegabytes);
}

bool Settings::findingsShown() const
{
    return m_settings->value(keyOf("findings_shown"), false).toBool();
}

void Settings::setFindingsShown(bool shown)
{
    m_settings->setValue(keyOf("findings_shown"), shown);
}

int Settings::findingsHeight() const
{
    return m_settings->value(keyOf("findings_height"), 0).toInt();
}

void Settings::setFindingsHeight(int height)
{
    m_settings->setValue(keyOf("findings_height"), height);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(keyOf("geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(keyOf("geometry"), geometry);
}

} // namespace parindex
