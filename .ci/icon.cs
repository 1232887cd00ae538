// Draws the package icon: two arrows turning around a ballot box (换届, the turnover election).
//
//     dotnet run .ci/icon.cs [path]      writes to icon.png at the root of the repository unless told otherwise
//
// The drawing is integer arithmetic only, so its pixels are the same on every machine. The file is the same on every
// run of one SDK; another SDK may bring another zlib, which may pack the same pixels into other bytes.
using System.Buffers.Binary;
using System.IO.Compression;

const int Pixels = 256;

var path = args switch
{
    [] => Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "icon.png"),
    [var given] => given,
    _ => throw new ArgumentException($"{args.Length} arguments were given. Write one path, or none for icon.png at the root."),
};

File.WriteAllBytes(path, Png.Encode(Pixels, Icon.Draw(Pixels)));

/// <summary>The mark. Lengths are given in pixels; points are held in sixteenths of a pixel.</summary>
internal static class Icon
{
    private const int Unit = 16;
    private const int SamplesPerSide = 8;
    private const int Step = Unit / SamplesPerSide;
    private const int Centre = 128 * Unit;

    private static readonly Colour Red = new(0xC2, 0x15, 0x2B);
    private static readonly Colour Gold = new(0xF6, 0xBE, 0x4B);
    private static readonly Colour White = new(0xFF, 0xFF, 0xFF);

    /// <summary>Returns rows of red, green, blue and alpha bytes, each pixel the mean of 8 × 8 samples.</summary>
    public static byte[] Draw(int pixels)
    {
        var image = new byte[pixels * pixels * 4];
        for (var i = 0; i < pixels * pixels; i++)
        {
            Shade(i % pixels, i / pixels).CopyTo(image.AsSpan(i * 4));
        }

        return image;
    }

    private static byte[] Shade(int column, int row)
    {
        const int Samples = SamplesPerSide * SamplesPerSide;
        int red = 0, green = 0, blue = 0, covered = 0;
        for (var i = 0; i < Samples; i++)
        {
            var x = (column * Unit) + (i % SamplesPerSide * Step) + (Step / 2);
            var y = (row * Unit) + (i / SamplesPerSide * Step) + (Step / 2);
            if (At(x, y) is { } colour)
            {
                red += colour.Red;
                green += colour.Green;
                blue += colour.Blue;
                covered++;
            }
        }

        // Only covered samples have a colour: the rounded corners fade out without a dark fringe.
        return covered == 0
            ? [0, 0, 0, 0]
            : [(byte)(red / covered), (byte)(green / covered), (byte)(blue / covered), (byte)(covered * 255 / Samples)];
    }

    /// <summary>The topmost colour at a point, or nothing outside the icon.</summary>
    private static Colour? At(int x, int y) =>
        !InRectangle(x, y, 0, 0, 256, 256, radius: 52) ? null
        : InCheckMark(x, y) ? Red
        : InRectangle(x, y, 92, 64, 164, 144, radius: 7) ? White
        : InRectangle(x, y, 82, 136, 174, 148, radius: 6) ? Red
        : InRectangle(x, y, 72, 124, 184, 184, radius: 10) ? Gold
        : InArrow(x - Centre, y - Centre) || InArrow(Centre - x, Centre - y) ? Gold
        : Red;

    private static bool InCheckMark(int x, int y) =>
        InStroke(x, y, 110, 97, 123, 110, width: 13) || InStroke(x, y, 123, 110, 147, 82, width: 13);

    /// <summary>The upper arrow, clockwise from the left to the right; the lower one is the same, turned by half a circle.</summary>
    private static bool InArrow(int x, int y)
    {
        const int Radius = 96 * Unit;
        const int HalfWidth = 10 * Unit;
        const int HeadLength = 36 * Unit;
        const int HeadHalfWidth = 25 * Unit;

        // The head sits at (12, -5) / 13 of the radius, the tail begins at (-24, -7) / 25: whole-numbered triangles
        // give directions without a sine. `along` and `across` are 13 times the distance from the centre.
        var along = (5 * x) + (12 * y);
        var across = (12 * x) - (5 * y);
        if (along > 0)
        {
            return (long)Math.Abs(across - (13 * Radius)) * HeadLength
                <= (long)HeadHalfWidth * ((13 * HeadLength) - along);
        }

        var squared = ((long)x * x) + ((long)y * y);
        return (7 * x) - (24 * y) >= 0
            && squared >= Square(Radius - HalfWidth)
            && squared <= Square(Radius + HalfWidth);
    }

    private static bool InRectangle(int x, int y, int left, int top, int right, int bottom, int radius)
    {
        var dx = Math.Max(0, Math.Max(((left + radius) * Unit) - x, x - ((right - radius) * Unit)));
        var dy = Math.Max(0, Math.Max(((top + radius) * Unit) - y, y - ((bottom - radius) * Unit)));
        return Square(dx) + Square(dy) <= Square(radius * Unit);
    }

    /// <summary>A straight stroke with round ends: all points no further than half its width from the line.</summary>
    private static bool InStroke(int x, int y, int fromX, int fromY, int toX, int toY, int width)
    {
        long dx = (toX - fromX) * Unit, dy = (toY - fromY) * Unit;
        long px = x - (fromX * Unit), py = y - (fromY * Unit);
        var reach = Square(width * Unit / 2);
        var length = Square(dx) + Square(dy);
        var along = (px * dx) + (py * dy);
        return along <= 0 ? Square(px) + Square(py) <= reach
            : along >= length ? Square(px - dx) + Square(py - dy) <= reach
            : Square((px * dy) - (py * dx)) <= reach * length;
    }

    private static long Square(long value) => value * value;
}

internal readonly record struct Colour(byte Red, byte Green, byte Blue);

/// <summary>Writes a square image of 8-bit red, green, blue and alpha as PNG (ISO/IEC 15948).</summary>
internal static class Png
{
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    public static byte[] Encode(int pixels, byte[] image)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, pixels);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), pixels);
        header[8] = 8; // bits a channel
        header[9] = 6; // red, green, blue, alpha

        return
        [
            0x89, .. "PNG\r\n\u001A\n"u8,
            .. Chunk("IHDR"u8, header),
            .. Chunk("IDAT"u8, Pack(pixels * 4, image)),
            .. Chunk("IEND"u8, []),
        ];
    }

    private static byte[] Pack(int stride, byte[] image)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            foreach (var row in image.Chunk(stride))
            {
                zlib.WriteByte(0); // filter: none
                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Length, type, data, and the CRC of type and data.</summary>
    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] body = [.. type, .. data];
        var crc = ~body.Aggregate(uint.MaxValue, (value, next) => CrcTable[(byte)(value ^ next)] ^ (value >> 8));
        return [.. BigEndian((uint)data.Length), .. body, .. BigEndian(crc)];
    }

    private static byte[] BigEndian(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static uint CrcOf(int index) =>
        Enumerable.Range(0, 8).Aggregate((uint)index, (value, _) => (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320);
}
