// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/incomingname.h"

#include <QTest>

using namespace parindex;

class TestIncomingName : public QObject
{
    Q_OBJECT

private slots:
    void standing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<IncomingName>("standing");
        const auto row = [](const char *what, const QString &name, IncomingName standing) { QTest::newRow(what) << name << standing; };
        row("PDF", QStringLiteral("475-KH-UBND.pdf"), IncomingName::Document);
        row("no extension", QStringLiteral("van ban"), IncomingName::Document);
        row("decomposed", QStringLiteral("Ke\u0302\u0301 hoa\u0323ch.docx"), IncomingName::Document);
        row("two extensions", QStringLiteral("bao cao.signed.pdf"), IncomingName::Document);
        row("a program's name in front", QStringLiteral("huong dan setup.exe.pdf"), IncomingName::Document);
        row("device of Windows", QStringLiteral("con.pdf"), IncomingName::Document);
        row("hidden", QStringLiteral(".bashrc"), IncomingName::Leftover);
        row("of macOS", QStringLiteral(".DS_Store"), IncomingName::Leftover);
        row("of Windows", QStringLiteral("Thumbs.db"), IncomingName::Leftover);
        row("of Windows too", QStringLiteral("DESKTOP.INI"), IncomingName::Leftover);
        row("lock of Word", QStringLiteral("~$ke hoach.docx"), IncomingName::Leftover);
        row("lock of LibreOffice", QStringLiteral(".~lock.ke hoach.odt#"), IncomingName::Leftover);
        row("temporary", QStringLiteral("scan0001.TMP"), IncomingName::Leftover);
        row("download of Chrome", QStringLiteral("475.pdf.crdownload"), IncomingName::Leftover);
        row("download of Firefox", QStringLiteral("475.pdf.part"), IncomingName::Leftover);
        row("program", QStringLiteral("setup.EXE"), IncomingName::Program);
        row("program with two extensions", QStringLiteral("bao cao.pdf.exe"), IncomingName::Program);
        row("extension turned round", QStringLiteral("bao cao\u202Efdp.exe"), IncomingName::Program);
        row("mark behind the extension", QStringLiteral("bao cao.exe\u200f"), IncomingName::Program);
        row("mark inside the extension", QStringLiteral("bao cao.e\u200dxe"), IncomingName::Program);
        row("full-width letters", QStringLiteral("bao cao.\uff45\uff58\uff45"), IncomingName::Program);
        row("dots and spaces at the end", QStringLiteral("bao cao.bat . ."), IncomingName::Program);
        row("script", QStringLiteral("a.js"), IncomingName::Program);
        row("shortcut", QStringLiteral("Kế hoạch.pdf.lnk"), IncomingName::Program);
        row("web shortcut", QStringLiteral("cong thong tin.url"), IncomingName::Program);
    }
    void standing()
    {
        QFETCH(QString, name);
        QTEST(incomingNameOf(name), "standing");
    }
};

QTEST_GUILESS_MAIN(TestIncomingName)
#include "tst_incomingname.moc"
