package fr.viaduc.ejb.adapter.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The emblem of the Union, drawn as vectors from its geometric description (Reg. (EU) 2021/1060 annex IX; Interinstitutional
 * style guide, annex A1).
 *
 * <p>A rectangle half as long again as it is high; twelve stars on a circle of one third of the height, at the hours of a
 * clock; each star upright, in a circle of one eighteenth of the height.
 */
final class EuropeanEmblem implements FSObjectDrawer {

    private static final Color BLUE = new Color(0x003399);
    private static final Color GOLD = new Color(0xFFCC00);
    private static final int STARS = 12;
    private static final int POINTS = 5;

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        device.drawWithGraphics(
                (float) x, (float) y, (float) width, (float) height, graphics -> draw(graphics, width / dotsPerPixel));
        return null;
    }

    private static void draw(Graphics2D graphics, double width) {
        double height = width * 2 / 3;
        graphics.setColor(BLUE);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        graphics.setColor(GOLD);
        for (int hour = 0; hour < STARS; hour++) {
            double angle = Math.toRadians(30.0 * hour);
            graphics.fill(star(
                    width / 2 + Math.sin(angle) * height / 3, height / 2 - Math.cos(angle) * height / 3, height / 18));
        }
    }

    /** A regular pentagram: its inner corners stand on a circle of (3 - √5) / 2 of the outer one. */
    private static Shape star(double centreX, double centreY, double radius) {
        double waist = radius * (3 - Math.sqrt(5)) / 2;
        var star = new Path2D.Double();
        for (int corner = 0; corner < 2 * POINTS; corner++) {
            double angle = Math.toRadians(36.0 * corner);
            double reach = corner % 2 == 0 ? radius : waist;
            double x = centreX + Math.sin(angle) * reach;
            double y = centreY - Math.cos(angle) * reach;
            if (corner == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }
}
