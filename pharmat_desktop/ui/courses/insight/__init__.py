"""Where the students of a course stand, for its tutor: beside the list of them on the course's page."""
