namespace DebateBot.Sandbox.World;

/// <summary>A thread on its way in.</summary>
/// <param name="Name">1 to 100 characters.</param>
public sealed record ThreadDraft(string Name)
{
    /// <summary>60, 1440, 4320 or 10080.</summary>
    public int AutoArchiveMinutes { get; init; } = 4320;

    public int RateLimitPerUser { get; init; }

    public bool IsPrivate { get; init; }

    public bool IsInvitable { get; init; } = true;

    public IReadOnlyList<long> AppliedTags { get; init; } = [];

    /// <param name="before">The tags that it has already.</param>
    /// <param name="manages">Whether who asks may manage threads, and so give moderated tags.</param>
    internal void Check(Channel parent, bool manages, IReadOnlyList<long>? before = null)
    {
        if (AppliedTags.Count == 0 && parent.NeedsTag)
            throw new Refused(400, 40067, "A tag is required to create a forum post in this channel");
        var errors = new FieldErrors();
        errors.CheckLength("name", Name.Trim(), 1, 100);
        errors.CheckOneOf("auto_archive_duration", AutoArchiveMinutes, 60, 1440, 4320, 10080);
        if (RateLimitPerUser is < 0 or > 21600)
            errors.Add("rate_limit_per_user", "NUMBER_TYPE_MAX", "int value should be between 0 and 21600.");
        if (AppliedTags.Count > 5)
            errors.CheckCount("applied_tags", AppliedTags.Count, 0, 5);
        else if (AppliedTags.Any(tag => parent.AvailableTags.All(known => known.Id != tag)))
            throw Refused.Unknown("Tag");
        errors.ThrowIfAny();
        var given = AppliedTags.Except(before ?? []);
        if (!manages && given.Any(tag => parent.AvailableTags.Any(known => known.Id == tag && known.IsModerated)))
            throw Refused.MissingPermissions();
    }
}
