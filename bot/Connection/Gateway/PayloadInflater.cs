using System.IO.Compression;

namespace DebateBot.Connection.Gateway;

/// <summary>
/// Discord's transport compression: one zlib stream over the whole connection, flushed after each payload, whose end may be in any frame.
/// https://discord.com/developers/docs/events/gateway#zlib-stream
/// </summary>
public sealed class PayloadInflater : IDisposable
{
    /// <summary>A large server's GUILD_CREATE takes a few MB; more than this is no payload of Discord's.</summary>
    private const int LargestPayload = 64 * 1024 * 1024;
    private const int UsualPayload = 64 * 1024;

    private readonly FrameStream compressed = new();
    private readonly ZLibStream inflater;
    private byte[] payload = new byte[UsualPayload];
    private int length;
    private uint tail = uint.MaxValue;

    public PayloadInflater() => inflater = new ZLibStream(compressed, CompressionMode.Decompress);

    /// <summary>What has been inflated since the last <see cref="Clear"/>; whole once <see cref="Push"/> said so.</summary>
    public ReadOnlyMemory<byte> Payload => payload.AsMemory(0, length);

    /// <returns>Whether the payload is complete.</returns>
    /// <exception cref="InvalidDataException">It is not zlib, or larger than any payload.</exception>
    public bool Push(ReadOnlyMemory<byte> piece)
    {
        compressed.Feed(piece);
        try
        {
            int read;
            while ((read = inflater.Read(Room())) > 0)
                length += read;
        }
        catch (IOException garbled)
        {
            throw new InvalidDataException("The gateway sent no zlib stream.", garbled);
        }

        return EndsWithFlush(piece.Span);
    }

    public void Clear()
    {
        length = 0;
        if (payload.Length > UsualPayload)
            payload = new byte[UsualPayload]; // the rare large one is not held on to
    }

    /// <summary>The marker itself may be cut in two.</summary>
    private bool EndsWithFlush(ReadOnlySpan<byte> piece)
    {
        foreach (var last in piece[^Math.Min(piece.Length, sizeof(uint))..])
            tail = (tail << 8) | last;
        return tail == 0x0000_FFFF;
    }

    private Span<byte> Room()
    {
        if (length == payload.Length)
        {
            if (length >= LargestPayload)
                throw new InvalidDataException("The gateway sent more than any payload holds.");
            Array.Resize(ref payload, length * 2);
        }

        return payload.AsSpan(length);
    }

    public void Dispose()
    {
        inflater.Dispose();
        compressed.Dispose();
    }
}
