namespace DebateBot.Sandbox.World;

/// <summary>An uploaded file; its bytes lie in the world under <paramref name="Id"/>.</summary>
public sealed record Attachment(long Id, string FileName, int Size, string ContentType, string? Description = null);

/// <summary>A file on its way in. <paramref name="Key"/> is its n in files[n].</summary>
public sealed record UploadedFile(int Key, string FileName, string ContentType, byte[] Content)
{
    public string? Description { get; init; }
}
