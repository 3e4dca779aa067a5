// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/widgets/noticebar.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace parindex;

class TestNoticeBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_notice = new NoticeBar(NoticeBar::Kind::Warning, NoticeBar::Stay::UntilHidden, m_window.get());
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void isHiddenUntilThereIsSomethingToSay()
    {
        QVERIFY(!m_notice->isVisible());
        m_notice->showSentence(QStringLiteral("<b>9,8</b> vượt điểm tối đa."));
        QVERIFY(m_notice->isVisible());
        QCOMPARE(m_notice->sentence(), QStringLiteral("<b>9,8</b> vượt điểm tối đa."));
        QCOMPARE(m_notice->findChildren<QLabel *>().last()->textFormat(), Qt::PlainText);
    }

    void isReadOut()
    {
        m_notice->showSentence(QStringLiteral("Không ghi được."));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_notice);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Không ghi được."));
    }

    void isClosedByItsButton()
    {
        m_notice->showSentence(QStringLiteral("x"));
        QTest::mouseClick(m_notice->findChild<QToolButton *>(QStringLiteral("noticeClose")), Qt::LeftButton);
        QVERIFY(!m_notice->isVisible());
    }

    void offersWhatCanBeDone()
    {
        QSignalSpy taken(m_notice, &NoticeBar::offerTaken);
        m_notice->showOffer(QStringLiteral("Đã lưu."), QStringLiteral("Mở thư mục"));
        QTest::mouseClick(m_notice->findChild<QToolButton *>(QStringLiteral("noticeOffer")), Qt::LeftButton);
        QCOMPARE(taken.count(), 1);
    }

    void anOfferCanBeDeclined()
    {
        QSignalSpy declined(m_notice, &NoticeBar::offerDeclined);
        auto *decline = m_notice->findChild<QToolButton *>(QStringLiteral("noticeDecline"));
        m_notice->showOffer(QStringLiteral("3 bản quét mới."), QStringLiteral("Thêm…"));
        QVERIFY(!decline->isVisible());
        m_notice->showOffer(QStringLiteral("3 bản quét mới."), QStringLiteral("Thêm…"), QStringLiteral("Bỏ qua"));
        QTest::mouseClick(decline, Qt::LeftButton);
        QCOMPARE(declined.count(), 1);
        m_notice->showSentence(QStringLiteral("Đã xong."));
        QVERIFY(!decline->isVisible());
        QVERIFY(!m_notice->findChild<QToolButton *>(QStringLiteral("noticeOffer"))->isVisible());
    }

    void followsThePalette()
    {
        m_window->setPalette(paletteOf(false));
        const QColor light = m_notice->palette().color(QPalette::Window);
        m_window->setPalette(paletteOf(true));
        const QColor dark = m_notice->palette().color(QPalette::Window);
        QVERIFY(dark.lightness() < light.lightness());
        QVERIFY(m_notice->palette().color(QPalette::WindowText).lightness() > dark.lightness());
    }

private:
    std::unique_ptr<QWidget> m_window;
    NoticeBar *m_notice = nullptr;
};

QTEST_MAIN(TestNoticeBar)
#include "tst_noticebar.moc"
