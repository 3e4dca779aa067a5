// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace parindex::test {

/// What a program said and how it ended; -1 when it did not end by itself.
struct Outcome
{
    int exitCode = -1;
    QString output;
    QString errors;

    QByteArray said() const { return QStringLiteral("%1\n%2%3").arg(exitCode).arg(output, errors).toUtf8(); }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A folder in which the real program is run, without a display and without settings.
class CommandLineRun
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString path(const char *name) const { return path(QString::fromUtf8(name)); }

    Outcome run(const QStringList &arguments, const QString &outputFile = {}) const
    {
        return runProgram(QStringLiteral(PARINDEX_PROGRAM), arguments, outputFile);
    }

    Outcome runProgram(const QString &program, const QStringList &arguments, const QString &outputFile = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "LANG", "LC_ALL"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        if (!outputFile.isEmpty())
            process.setStandardOutputFile(outputFile);
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, QString(), process.errorString() + QString::fromUtf8(process.readAllStandardError())};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    QJsonArray summary(const QString &file, const QStringList &more = {}) const
    {
        const Outcome outcome = run(QStringList{QStringLiteral("summary"), file, QStringLiteral("--json")} + more);
        return QJsonDocument::fromJson(outcome.output.toUtf8())[QStringLiteral("assessments")].toArray();
    }

private:
    QTemporaryDir m_folder;
};

/// "summary vd.parindex" as the words that it consists of; quoted words may hold spaces.
inline QStringList words(const char *line)
{
    return QProcess::splitCommand(QString::fromUtf8(line));
}

/// The row of a summary with that code.
inline QJsonObject row(const QJsonObject &assessment, const char *code)
{
    for (const QJsonValue &item : assessment[QStringLiteral("items")].toArray()) {
        if (item[QStringLiteral("code")].toString() == QString::fromUtf8(code))
            return item.toObject();
    }
    return {};
}

} // namespace parindex::test
