using System.IO.Compression;

namespace DebateBot.Sandbox.Gateway;

/// <summary>One zlib stream over a whole connection, flushed after each frame.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway#transport-compression</remarks>
internal sealed class ZlibFrames : IDisposable
{
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream _stream;

    public ZlibFrames() => _stream = new ZLibStream(_compressed, CompressionLevel.Fastest, leaveOpen: true);

    /// <returns>What to send, up to and with the flush's 00 00 FF FF; good until the next call.</returns>
    public ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> frame)
    {
        _compressed.SetLength(0);
        _stream.Write(frame);
        _stream.Flush();
        return _compressed.GetBuffer().AsMemory(0, (int)_compressed.Length);
    }

    public void Dispose()
    {
        _stream.Dispose();
        _compressed.Dispose();
    }
}
