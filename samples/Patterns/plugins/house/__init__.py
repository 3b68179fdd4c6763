"""What the house adds to Airflow. Put the folder above where Airflow finds it: its plugins."""
