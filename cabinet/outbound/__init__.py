"""Letters and text messages: kept in a table with the change they tell of, sent by a worker."""
