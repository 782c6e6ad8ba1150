namespace DebateBot.Tests.Described;

/// <summary>Keeps a copy of what passes through.</summary>
internal sealed class CopyingStream(Stream wire) : Stream
{
    private readonly MemoryStream copy = new();

    public ReadOnlyMemory<byte> Copy => copy.GetBuffer().AsMemory(0, (int)copy.Length);

    public override bool CanRead => wire.CanRead;

    public override bool CanWrite => wire.CanWrite;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await wire.ReadAsync(buffer, cancellationToken);
        copy.Write(buffer.Span[..read]);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = wire.Read(buffer, offset, count);
        copy.Write(buffer, offset, read);
        return read;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        copy.Write(buffer.Span);
        return wire.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count)
    {
        copy.Write(buffer, offset, count);
        wire.Write(buffer, offset, count);
    }

    public override void Flush() => wire.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => wire.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
