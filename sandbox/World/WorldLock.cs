namespace DebateBot.Sandbox.World;

/// <summary>The world's file belongs to one program at a time: two would overwrite each other's.</summary>
internal static class WorldLock
{
    /// <returns>To be disposed at the end; null where the world is only in memory.</returns>
    /// <exception cref="CannotStart">Another program has it, or nothing can be written there.</exception>
    public static IDisposable? Take(string world)
    {
        if (world.Length == 0)
            return null;
        if (Directory.Exists(world))
            throw new CannotStart($"Sandbox:World: {world} is a folder. Name a file in it.");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(world))!);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(world, reason);
        }
        return Open(world);
    }

    private static FileStream Open(string world)
    {
        var place = world + ".lock";
        try
        {
            const int NoBuffer = 0;
            return new FileStream(
                place,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                NoBuffer,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException) when (File.Exists(place))
        {
            throw new CannotStart(
                $"Sandbox:World: {world} is in use by a program that runs now. End that one, or name another file."
            );
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(world, reason);
        }
    }

    private static CannotStart NotWritable(string world, Exception reason) =>
        new($"Sandbox:World: nothing can be written at {world} ({reason.Message}). Name another file.");
}
