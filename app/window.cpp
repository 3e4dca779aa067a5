// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/grab.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/translator.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

namespace parindex {

namespace {

constexpr int Usage = 2;

struct Options
{
    QCommandLineOption example{QStringLiteral("example")};
    QCommandLineOption language{QStringLiteral("language"), {}, QStringLiteral("vi|en")};
    QCommandLineOption theme{QStringLiteral("theme"), {}, QStringLiteral("light|dark")};
    QCommandLineOption grab{QStringLiteral("grab"), {}, QStringLiteral("folder")};
};

/// What the command line says about looks holds from now on, as if it had been chosen.
void applyLooks(Settings &settings, const QCommandLineParser &parser, const Options &options)
{
    const QString language = parser.value(options.language);
    if (!language.isEmpty())
        settings.setLanguage(language == u"en" ? Language::English : Language::Vietnamese);
    const QString theme = parser.value(options.theme);
    if (!theme.isEmpty())
        settings.setTheme(theme == u"dark" ? Theme::Dark : Theme::Light);
}

QString complaintAbout(const QCommandLineParser &parser, const Options &options)
{
    if (!parser.errorText().isEmpty())
        return parser.errorText();
    if (parser.positionalArguments().size() > 1)
        return QStringLiteral("one file at most");
    if (!QStringList{QString(), QStringLiteral("vi"), QStringLiteral("en")}.contains(parser.value(options.language)))
        return QStringLiteral("--language vi|en");
    if (!QStringList{QString(), QStringLiteral("light"), QStringLiteral("dark")}.contains(parser.value(options.theme)))
        return QStringLiteral("--theme light|dark");
    return {};
}

int showWindow(const QCommandLineParser &parser, const Options &options)
{
    Settings settings;
    applyLooks(settings, parser, options);
    Translator translator;
    translator.setLanguage(settings.language());
    Appearance appearance;
    appearance.setTheme(settings.theme());
    appearance.setTextPercent(settings.textPercent());
    MainWindow window(settings, translator, appearance);
    window.show();
    if (parser.isSet(options.example))
        window.openExample();
    else if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().first());
    return QApplication::exec();
}

} // namespace

int runWindow(int &argumentCount, char **arguments)
{
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(QStringLiteral("parindex"));
    QApplication::setApplicationVersion(QStringLiteral(PARINDEX_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/parindex.svg")));
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.example, options.language, options.theme, options.grab});
    parser.parse(QApplication::arguments());
    if (const QString complaint = complaintAbout(parser, options); !complaint.isEmpty()) {
        std::fprintf(stderr, "parindex: %s\n", qPrintable(complaint));
        return Usage;
    }
    return parser.isSet(options.grab) ? grabPages(parser.value(options.grab)) : showWindow(parser, options);
}

} // namespace parindex
