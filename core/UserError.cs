namespace DebateBot.Core;

/// <summary>What a person did wrong, in a sentence that says what and how to mend it. The only exception whose text people see.</summary>
/// <param name="sentence">What is wrong, and the way out.</param>
public sealed class UserError(string sentence) : Exception(sentence);
